import { brusselsInstant, isOfficeHour, nextOfficeHour } from './office-hours';

const at = (text: string): Date => new Date(text);

describe('isOfficeHour', () => {
  it.each([
    ['2026-11-20T06:00:00Z', true, 'Friday, 7 h in winter'],
    ['2026-11-20T05:59:59Z', false, 'a second before'],
    ['2026-07-20T05:00:00Z', true, 'Monday, 7 h in summer'],
    ['2026-07-20T16:59:59Z', true, 'a second before 19 h'],
    ['2026-07-20T17:00:00Z', false, '19 h'],
    ['2026-11-21T10:00:00Z', false, 'Saturday'],
    ['2026-07-21T10:00:00Z', false, 'the national holiday'],
    ['2026-04-06T10:00:00Z', false, 'Easter Monday'],
  ])('is %s: %s (%s)', (instant, expected) => expect(isOfficeHour(at(instant))).toBe(expected));
});

describe('nextOfficeHour', () => {
  it.each([
    ['2026-11-20T10:15:00Z', '2026-11-20T10:15:00.000Z', 'within office hours it is now'],
    ['2026-11-20T03:00:00Z', '2026-11-20T06:00:00.000Z', 'before dawn, the same morning'],
    ['2026-11-20T18:30:00Z', '2026-11-23T06:00:00.000Z', 'Friday evening, Monday'],
    ['2026-04-02T18:00:00Z', '2026-04-03T05:00:00.000Z', 'Good Friday is a working day'],
    ['2026-04-04T10:00:00Z', '2026-04-07T05:00:00.000Z', 'Easter Saturday, Tuesday'],
    ['2026-03-28T23:30:00Z', '2026-03-30T05:00:00.000Z', 'the night clocks go forward'],
    ['2026-10-24T23:30:00Z', '2026-10-26T06:00:00.000Z', 'the night clocks go back'],
    ['2028-02-29T18:00:00Z', '2028-03-01T06:00:00.000Z', 'after a leap day'],
    ['2026-10-31T12:00:00Z', '2026-11-02T06:00:00.000Z', 'All Saints on a Sunday'],
    ['2026-12-31T20:00:00Z', '2027-01-04T06:00:00.000Z', 'over New Year'],
  ])('after %s is %s (%s)', (instant, expected) => expect(nextOfficeHour(at(instant)).toISOString()).toBe(expected));
});

describe('brusselsInstant', () => {
  it.each([
    ['2026-01-05', 8, '2026-01-05T07:00:00.000Z'],
    ['2026-07-06', 8, '2026-07-06T06:00:00.000Z'],
    ['2026-03-29', 7, '2026-03-29T05:00:00.000Z'],
    ['2026-10-25', 7, '2026-10-25T06:00:00.000Z'],
  ])('%s %i h is %s', (day, hour, expected) => expect(brusselsInstant(day, hour).toISOString()).toBe(expected));
});
