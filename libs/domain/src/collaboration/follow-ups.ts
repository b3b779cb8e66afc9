import { addDays, type IsoDate } from '../values/dates';

/** How it goes, as a party answers at a follow-up. */
export const FOLLOW_UP_ANSWERS = ['well', 'mixed', 'badly'] as const;
export type FollowUpAnswer = (typeof FOLLOW_UP_ANSWERS)[number];

/** Week 2, month 3 (domain dossier, section 7). */
const FIRST = [14, 91] as const;
const EVERY_DAYS = 182;

/** Days on which both parties are asked how it goes: week 2, month 3, then every half year; none after `last`. */
export function followUpDays(startedOn: IsoDate, last: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let n = 0; ; n += 1) {
    const after = FIRST[n] ?? FIRST[1] + EVERY_DAYS * (n - 1);
    const day = addDays(startedOn, after);
    if (day > last) return days;
    days.push(day);
  }
}

/** The first follow-up after a day; null when the work ends before. */
export function nextFollowUp(startedOn: IsoDate, endsOn: IsoDate | null, today: IsoDate): IsoDate | null {
  const horizon = addDays(today > startedOn ? today : startedOn, EVERY_DAYS + FIRST[1]);
  const last = endsOn && endsOn < horizon ? endsOn : horizon;
  return followUpDays(startedOn, last).find((day) => day > today) ?? null;
}
