import { recognisedPeriod } from './recognised-period';

const from = (validFrom: string, validTo: string | null = null) => ({ validFrom, validTo });

describe('recognisedPeriod', () => {
  it.each([
    ['none', [], null],
    ['one without an end', [from('2019-01-01')], { from: '2019-01-01', to: null }],
    [
      'a renewal from the next day',
      [from('2019-01-01', '2026-12-31'), from('2027-01-01', '2031-12-31')],
      { from: '2019-01-01', to: '2031-12-31' },
    ],
    [
      'a renewal that overlaps and ends sooner',
      [from('2019-01-01', '2028-12-31'), from('2025-01-01', '2027-12-31')],
      { from: '2019-01-01', to: '2028-12-31' },
    ],
    [
      'a renewal after a break',
      [from('2019-01-01', '2024-12-31'), from('2026-01-01')],
      { from: '2026-01-01', to: null },
    ],
    [
      'one more beside one without an end',
      [from('2019-01-01'), from('2026-01-01', '2027-12-31')],
      { from: '2019-01-01', to: null },
    ],
  ])('%s', (_what, recognitions, expected) => {
    expect(recognisedPeriod(recognitions)).toEqual(expected);
  });
});
