/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

const DAY_MS = 86_400_000;

/** True for a real calendar day written `YYYY-MM-DD` (31 February is none). */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The day `days` later (or earlier when negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative when `to` lies earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The Monday of the ISO week a day lies in. */
export function weekStart(day: IsoDate): IsoDate {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

/** ISO week name of a day, e.g. `2026-W47`. */
export function isoWeek(day: IsoDate): string {
  const thursday = addDays(weekStart(day), 3);
  const year = thursday.slice(0, 4);
  const week = 1 + Math.floor(daysBetween(`${year}-01-01`, thursday) / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The Mondays of `count` weeks from the week of `day` on. */
export function weeksFrom(day: IsoDate, count: number): IsoDate[] {
  const first = weekStart(day);
  return Array.from({ length: count }, (_, i) => addDays(first, 7 * i));
}

/** Making one takes a hundred times as long as using it. */
const DAY_IN_BRUSSELS = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', dateStyle: 'short' });

/** The calendar day of an instant in Brussels, where all dates of the product are read. */
export function brusselsDay(instant: Date): IsoDate {
  return DAY_IN_BRUSSELS.format(instant);
}
