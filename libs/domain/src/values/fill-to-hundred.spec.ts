import fc from 'fast-check';
import { fillToHundred } from './fill-to-hundred';

const IDS = ['activity', 'capacity', 'price'] as const;
const STANDARD = { activity: 50, capacity: 30, price: 20 };

describe('fillToHundred', () => {
  it('keeps what is asked and shares the rest in proportion', () => {
    expect(fillToHundred(IDS, STANDARD, { activity: 75 })).toEqual({ activity: 75, capacity: 15, price: 10 });
  });

  it('scales all when more than 100 is asked', () => {
    expect(fillToHundred(IDS, STANDARD, { activity: 90, price: 90 })).toEqual({ activity: 50, capacity: 0, price: 50 });
  });

  it('scales all when every weight is named', () => {
    const asked = { activity: 20, capacity: 20, price: 10 };
    expect(fillToHundred(IDS, STANDARD, asked)).toEqual({ activity: 40, capacity: 40, price: 20 });
  });

  it('always adds up to 100 in hundredths', () => {
    const weight = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.record({ activity: weight, capacity: weight, price: weight }, { requiredKeys: [] }), (asked) => {
        const sum = Object.values(fillToHundred(IDS, STANDARD, asked)).reduce((a, b) => a + Math.round(b * 100), 0);
        expect(sum).toBe(10_000);
      }),
    );
  });
});
