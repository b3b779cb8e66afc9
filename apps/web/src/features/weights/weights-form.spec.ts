import fc from 'fast-check';
import { outOfBounds, rangeOf, sumOf } from './weights-form';

describe('the form of weights', () => {
  it('adds up hundredths without losing any', () => {
    expect(sumOf({ a: 0.1, b: 0.2, c: 99.7 })).toBe(100);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 11 }), (hundredths) => {
        const weights = Object.fromEntries(hundredths.map((value, index) => [`c${index}`, value / 100]));
        return sumOf(weights) === hundredths.reduce((sum, value) => sum + value, 0) / 100;
      }),
    );
  });

  it('lets a weight lie half its default away without a reason, and no further', () => {
    expect(rangeOf(15, 0.5)).toEqual({ min: 7.5, max: 22.5 });
    const standard = { a: 15, b: 0 };
    expect(outOfBounds({ a: 22.5, b: 0 }, standard, 0.5)).toEqual([]);
    expect(outOfBounds({ a: 23, b: 1 }, standard, 0.5)).toEqual(['a', 'b']);
  });
});
