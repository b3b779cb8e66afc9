import fc from 'fast-check';
import { Ladder } from './ladder';

const numbers = fc.array(fc.integer({ min: -1, max: 1000 }));

describe('Ladder', () => {
  it('keeps every number between the ends of its step', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 15 }), fc.nat(2000), (sample, steps, value) => {
        const ladder = Ladder.measure(sample, steps);
        const step = ladder.stepOf(value);
        expect(step).toBeLessThan(steps);
        expect(ladder.least(step)).toBeLessThanOrEqual(value);
        expect(ladder.most(step)).toBeGreaterThanOrEqual(value);
      }),
    );
  });

  it('splits a sample into steps of about the same size, leaving out what is unknown', () => {
    const sample = [-1, -1, ...Array.from({ length: 90 }, (_, index) => index)];
    const ladder = Ladder.measure(sample, 3);
    const sizes = [0, 0, 0];
    for (const value of sample) if (value >= 0) sizes[ladder.stepOf(value)]! += 1;
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2);
  });
});
