import fc from 'fast-check';
import { addDays, weeksFrom } from '../values/dates';
import { holdUntil, planHold, type HoldRequest } from './soft-hold';

const TODAY = '2027-01-06';
const week = (weekStart: string, freeHours: number, taken: Partial<HoldRequest['weeks'][number]> = {}) => ({
  weekStart,
  freeHours,
  heldHours: 0,
  committedHours: 0,
  overPlanned: false,
  ...taken,
});
const weeks = weeksFrom(TODAY, 4).map((monday) => week(monday, 40));
const ask = (changes: Partial<HoldRequest> = {}): HoldRequest => ({
  today: TODAY,
  hoursPerWeek: 24,
  beyondFree: false,
  weeks,
  ...changes,
});

describe('a soft hold', () => {
  it('takes the needed hours of every week of the period', () => {
    expect(planHold(ask({ startDate: '2027-01-13', endDate: '2027-01-22' }))).toEqual([
      { weekStart: '2027-01-11', hours: 24 },
      { weekStart: '2027-01-18', hours: 24 },
    ]);
  });

  it('starts this week when the demand started earlier, and goes on without an end', () => {
    expect(planHold(ask({ startDate: '2026-11-02' })).map(({ weekStart }) => weekStart)).toEqual(weeksFrom(TODAY, 4));
  });

  it('takes no more than is left of a week', () => {
    const busy = [week('2027-01-04', 40, { heldHours: 10, committedHours: 20.1 })];
    expect(planHold(ask({ weeks: busy }))).toEqual([{ weekStart: '2027-01-04', hours: 9.75 }]);
    expect(planHold(ask({ weeks: [week('2027-01-04', 40, { committedHours: 40 })] }))).toEqual([
      { weekStart: '2027-01-04', hours: 0 },
    ]);
  });

  it('takes all of it when the coordinator or the enterprise allows more than is free', () => {
    const full = week('2027-01-04', 8);
    expect(planHold(ask({ weeks: [full], beyondFree: true }))).toEqual([{ weekStart: '2027-01-04', hours: 24 }]);
    expect(planHold(ask({ weeks: [{ ...full, overPlanned: true }] }))).toEqual([
      { weekStart: '2027-01-04', hours: 24 },
    ]);
  });

  it('lasts ten working days, and a day in a surge', () => {
    expect(holdUntil('2026-12-18', 0)).toBe('2027-01-05');
    expect(holdUntil('2026-12-18', 2)).toBe('2026-12-19');
  });

  it('never takes more than is free unless allowed, nor more than is needed', () => {
    const hours = fc.double({ min: 0, max: 400, noNaN: true });
    const anyWeek = fc.record({ freeHours: hours, heldHours: hours, committedHours: hours });
    fc.assert(
      fc.property(fc.array(anyWeek, { maxLength: 26 }), hours, (calendar, hoursPerWeek) => {
        const planned = calendar.map((one, i) => week(addDays('2027-01-04', 7 * i), one.freeHours, one));
        for (const { weekStart, hours: held } of planHold(ask({ hoursPerWeek, weeks: planned }))) {
          const one = planned.find((other) => other.weekStart === weekStart)!;
          expect(held).toBeLessThanOrEqual(Math.max(0, one.freeHours - one.heldHours - one.committedHours));
          expect(held).toBeLessThanOrEqual(hoursPerWeek + 0.25);
          expect(held * 4).toBe(Math.round(held * 4));
        }
      }),
    );
  });
});
