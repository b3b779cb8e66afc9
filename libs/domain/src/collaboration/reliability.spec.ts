import fc from 'fast-check';
import { reliabilityOf, valueOf, type MeasuredMoment } from './reliability';

const moment = (known: Partial<MeasuredMoment>): MeasuredMoment => ({
  deliveredOnTime: null,
  qualityAccepted: null,
  rating: null,
  answer: null,
  ...known,
});

const moments = fc.record<MeasuredMoment>({
  deliveredOnTime: fc.constantFrom(true, false, null),
  qualityAccepted: fc.constantFrom(true, false, null),
  rating: fc.constantFrom(1, 2, 3, 4, 5, null),
  answer: fc.constantFrom('well', 'mixed', 'badly', null),
});

describe('what a company says of a moment', () => {
  it('is the mean of what it knows', () => {
    expect(valueOf(moment({ deliveredOnTime: true, qualityAccepted: true, rating: 5 }))).toBe(1);
    expect(valueOf(moment({ deliveredOnTime: true, qualityAccepted: false }))).toBe(0.5);
    expect(valueOf(moment({ rating: 1 }))).toBe(0);
    expect(valueOf(moment({ answer: 'mixed' }))).toBe(0.5);
    expect(valueOf(moment({}))).toBeNull();
  });
});

describe('the reliability of an enterprise', () => {
  it('is unknown without a measured collaboration', () => {
    expect(reliabilityOf([])).toBeNull();
    expect(reliabilityOf([[], [moment({})]])).toBeNull();
  });

  it('counts a collaboration once, however often it was measured', () => {
    const good = moment({ answer: 'well' });
    expect(reliabilityOf([[good, good, good], [moment({ rating: 1 })]])).toEqual({ count: 2, mean: 0.5 });
  });

  it('stays between 0 and 1, and does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(moments, { maxLength: 4 }), { maxLength: 6 }), (collaborations) => {
        const found = reliabilityOf(collaborations);
        if (found) {
          expect(found.mean).toBeGreaterThanOrEqual(0);
          expect(found.mean).toBeLessThanOrEqual(1);
          expect(found.count).toBeLessThanOrEqual(collaborations.length);
        }
        const reversed = collaborations.map((moments) => [...moments].reverse()).reverse();
        expect(reliabilityOf(reversed)).toEqual(found);
      }),
    );
  });
});
