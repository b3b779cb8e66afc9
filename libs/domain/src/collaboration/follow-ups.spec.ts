import fc from 'fast-check';
import { addDays, daysBetween } from '../values/dates';
import { followUpDays, nextFollowUp } from './follow-ups';

describe('follow-ups', () => {
  it('come in week 2, month 3 and then every half year', () => {
    const days = followUpDays('2027-01-04', '2028-02-01').map((day) => daysBetween('2027-01-04', day));
    expect(days).toEqual([14, 91, 273]);
  });

  it('stop with the work', () => {
    expect(followUpDays('2027-01-04', '2027-01-17')).toEqual([]);
    expect(nextFollowUp('2027-01-04', '2027-02-01', '2027-01-20')).toBeNull();
  });

  it('always have a next one while the work goes on without an end', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 3000 }), (after) => {
        const today = addDays('2027-01-04', after);
        const next = nextFollowUp('2027-01-04', null, today)!;
        expect(next > today).toBe(true);
        expect(followUpDays('2027-01-04', next).at(-1)).toBe(next);
      }),
    );
  });
});
