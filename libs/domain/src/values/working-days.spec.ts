import fc from 'fast-check';
import { addDays } from './dates';
import { addWorkingDays, belgianHolidays, easterSunday, isWorkingDay } from './working-days';

describe('working days', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter of %s is on %s', (year, expected) => expect(easterSunday(year)).toBe(expected));

  it('knows the ten legal holidays of 2026', () => {
    expect(belgianHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-07-21',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it.each([
    ['over Easter', '2026-04-02', 2, '2026-04-07'],
    ['over Ascension and the weekend', '2026-05-13', 2, '2026-05-18'],
    ['over Armistice Day', '2026-11-10', 1, '2026-11-12'],
    ['over the new year', '2026-12-31', 1, '2027-01-04'],
    ['over a leap day', '2028-02-28', 1, '2028-02-29'],
  ])('counts %s', (_name, from, count, expected) => expect(addWorkingDays(from, count)).toBe(expected));

  it('lands on a working day with exactly that many working days in between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), fc.integer({ min: 1, max: 40 }), (offset, count) => {
        const from = addDays('2025-01-01', offset);
        const to = addWorkingDays(from, count);
        expect(isWorkingDay(to)).toBe(true);
        let counted = 0;
        for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) counted += 1;
        expect(counted).toBe(count);
      }),
    );
  });
});
