import { daysBetween, type IsoDate } from '@bestuiver/domain';

/** Numbers stand for facts: -1 is an unknown fact, everywhere. */
export const UNKNOWN = -1;
/** A validity without an end. */
export const OPEN_END = 65_535;
const EPOCH = '2000-01-01';
/** 3 January 2000 is the Monday weeks are counted from. */
const FIRST_MONDAY = 2;

/** Days that were read before: the same few hundred come with every listing. */
const KNOWN_DAYS = new Map<IsoDate, number>();

/** Day number from 2000 on; unknown for null. Days before 2000 count as the first. */
export function dayNumber(day: IsoDate | null | undefined): number {
  if (day == null) return UNKNOWN;
  const known = KNOWN_DAYS.get(day);
  if (known !== undefined) return known;
  const number = Math.max(0, Math.min(OPEN_END - 1, daysBetween(EPOCH, day)));
  if (KNOWN_DAYS.size < OPEN_END) KNOWN_DAYS.set(day, number);
  return number;
}

/** Reverses `dayNumber`. */
export function dayOf(number: number): IsoDate {
  return new Date(Date.UTC(2000, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
}

/** Number of the ISO week a day number lies in. */
export function weekNumber(day: number): number {
  return Math.floor((day - FIRST_MONDAY) / 7);
}

/** The Monday of a week number, as a day number. */
export function mondayOf(week: number): number {
  return week * 7 + FIRST_MONDAY;
}

/** A set of words of a closed vocabulary as bits; unknown for null. */
export function bitsOf<Word extends string>(
  vocabulary: readonly Word[],
  words: readonly Word[] | null | undefined,
): number {
  if (words == null) return UNKNOWN;
  let bits = 0;
  for (const word of words) {
    const index = vocabulary.indexOf(word);
    if (index >= 0) bits |= 1 << index;
  }
  return bits;
}

/** The words of a bit set, in the order of the vocabulary. */
export function wordsOf<Word extends string>(vocabulary: readonly Word[], bits: number): Word[] {
  return bits < 0 ? [] : vocabulary.filter((_, index) => (bits & (1 << index)) !== 0);
}

export function indexOf<Word extends string>(vocabulary: readonly Word[], word: Word | null | undefined): number {
  return word == null ? UNKNOWN : vocabulary.indexOf(word);
}

/** 1 yes, 0 no, unknown for null. */
export function flagOf(value: boolean | null | undefined): number {
  return value == null ? UNKNOWN : Number(value);
}

/** A number kept in whole steps between 0 and `max`; unknown for null. */
export function stepsOf(value: number | null | undefined, step: number, max: number): number {
  return value == null || !Number.isFinite(value) ? UNKNOWN : Math.max(0, Math.min(max, Math.round(value / step)));
}

/** Languages spoken on the job; the level behind the code ("nl A1") is read by people. */
export const TASK_LANGUAGES = [
  'nl',
  'fr',
  'en',
  'de',
  'ar',
  'tr',
  'es',
  'pl',
  'ro',
  'bg',
  'uk',
  'ru',
  'pt',
  'it',
  'fa',
] as const;

export function languageBits(languages: readonly string[] | null | undefined): number {
  return bitsOf<string>(
    TASK_LANGUAGES,
    languages?.map((language) => language.slice(0, 2).toLowerCase()),
  );
}
