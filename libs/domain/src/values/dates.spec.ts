import fc from 'fast-check';
import { addDays, brusselsDay, daysBetween, isIsoDate, isoWeek, weeksFrom, weekStart } from './dates';

const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates', () => {
  it.each([
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['2026-11-21T00:00:00Z', false],
    ['', false],
  ])('%s is a calendar day: %s', (text, expected) => expect(isIsoDate(text)).toBe(expected));

  it.each([
    ['2026-11-21', '2026-W47'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
  ])('%s lies in %s', (text, week) => expect(isoWeek(text)).toBe(week));

  it('adds days and counts them back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it('starts every week on a Monday on or before the day, less than a week away', () => {
    fc.assert(
      fc.property(day, (text) => {
        const monday = weekStart(text);
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(daysBetween(monday, text)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(monday, text)).toBeLessThan(7);
        expect(isoWeek(monday)).toBe(isoWeek(text));
      }),
    );
  });

  it('lists the Mondays of weeks that follow each other', () => {
    expect(weeksFrom('2026-12-30', 3)).toEqual(['2026-12-28', '2027-01-04', '2027-01-11']);
  });

  it('reads the day in Brussels, also around midnight and in summer', () => {
    expect(brusselsDay(new Date('2026-11-21T22:59:59Z'))).toBe('2026-11-21');
    expect(brusselsDay(new Date('2026-11-21T23:00:00Z'))).toBe('2026-11-22');
    expect(brusselsDay(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });
});
