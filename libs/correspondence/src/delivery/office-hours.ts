import { addDays, brusselsDay, isWorkingDay, type IsoDate } from '@bestuiver/domain';

/** People are mailed from 7 to 19 h in Brussels, on working days (domain dossier, section 7). */
const OPENS = 7;
const CLOSES = 19;

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', hour: '2-digit', hourCycle: 'h23' });

/** The hour (0-23) on the clocks of Brussels. */
export const brusselsHour = (instant: Date): number => Number(CLOCK.format(instant));

/** Monday to Friday, no public holiday, 7 to 19 h in Brussels. */
export function isOfficeHour(now: Date): boolean {
  const hour = brusselsHour(now);
  return isWorkingDay(brusselsDay(now)) && hour >= OPENS && hour < CLOSES;
}

/** `now` within office hours, else the next opening. */
export function nextOfficeHour(now: Date): Date {
  if (isOfficeHour(now)) return now;
  const today = brusselsDay(now);
  const first = isWorkingDay(today) && brusselsHour(now) < OPENS ? today : nextWorkingDay(addDays(today, 1));
  return brusselsInstant(first, OPENS);
}

/** The day itself when people work on it, else the first working day after it. */
export function nextWorkingDay(day: IsoDate): IsoDate {
  return isWorkingDay(day) ? day : nextWorkingDay(addDays(day, 1));
}

/** The instant at which clocks in Brussels show `hour` on a day; from 4 h on every hour exists once on every day. */
export function brusselsInstant(day: IsoDate, hour: number): Date {
  const asUtc = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  return new Date(asUtc.getTime() - (brusselsHour(asUtc) - hour) * 3_600_000);
}
