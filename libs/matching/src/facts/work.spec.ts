import type { ProfileEntry } from '@bestuiver/taxonomy';
import { askedWork, levelOf, offeredWork } from './work';

const NUMBERS = new Map([
  ['packing', 1],
  ['sewing', 2],
]);
const text = (...entries: ProfileEntry[]) => ({ entries });

describe('offeredWork', () => {
  it('lets the chosen level stand for what the text says of the same activity', () => {
    expect(offeredWork(text([1, 255]), [{ activityId: 'packing', level: 1 }], NUMBERS)).toEqual([[1, 96]]);
    expect(offeredWork(text([1, 30]), [{ activityId: 'packing', level: 3 }], NUMBERS)).toEqual([[1, 255]]);
  });

  it('keeps what only the text says, strongest first, and never at the weight of a level', () => {
    const chosen = [{ activityId: 'sewing', level: 2 }];
    expect(offeredWork(text([7, 255], [9, 96], [8, 150]), chosen, NUMBERS)).toEqual([
      [7, 254],
      [2, 204],
      [8, 150],
      [9, 95],
    ]);
  });

  it('takes an odd level for routine and leaves out what the taxonomy does not know', () => {
    const chosen = [
      { activityId: 'packing', level: 9 },
      { activityId: 'gone', level: 3 },
    ];
    expect(offeredWork(null, chosen, NUMBERS)).toEqual([[1, 204]]);
  });
});

describe('levelOf', () => {
  it.each([
    [96, 1],
    [204, 2],
    [255, 3],
    [254, 0],
  ])('%i is level %i', (weight, level) => {
    expect(levelOf(weight)).toBe(level);
  });
});

describe('askedWork', () => {
  it('puts the main activity first and keeps the stronger of text and choice', () => {
    expect(askedWork(text([2, 230], [5, 40]), ['packing', 'sewing'], NUMBERS)).toEqual([
      [1, 255],
      [2, 230],
      [5, 40],
    ]);
  });
});
