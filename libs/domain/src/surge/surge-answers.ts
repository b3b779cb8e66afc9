import type { IsoDate } from '../values/dates';

export const SURGE_ANSWERS = ['can', 'cannot'] as const;
export type SurgeAnswer = (typeof SURGE_ANSWERS)[number];

/** Most pieces a day an enterprise can name. */
export const MOST_PER_DAY = 1_000_000_000;

/** What one enterprise says it can make. */
export interface SurgePromise {
  readonly answer: SurgeAnswer | null;
  /** Pieces a day; null unless it can. */
  readonly perDay: number | null;
  readonly fromDay: IsoDate | null;
  /** Last day it can go on; null as long as needed. */
  readonly untilDay: IsoDate | null;
}

/** Pieces a day that enterprises can make together on a day. */
export function promisedOn(day: IsoDate, promises: readonly SurgePromise[]): number {
  const at = promises.filter(
    ({ answer, fromDay, untilDay }) =>
      answer === 'can' && fromDay !== null && fromDay <= day && (untilDay === null || untilDay >= day),
  );
  return at.reduce((sum, { perDay }) => sum + (perDay ?? 0), 0);
}

/**
 * The first of the days on which somebody starts that has the most pieces together, with how many those are. Null while
 * nobody can.
 */
export function promisedAtMost(promises: readonly SurgePromise[]): { perDay: number; fromDay: IsoDate } | null {
  const starts = promises.flatMap(({ answer, fromDay }) => (answer === 'can' && fromDay !== null ? [fromDay] : []));
  const sums = [...new Set(starts)].sort().map((fromDay) => ({ fromDay, perDay: promisedOn(fromDay, promises) }));
  return sums.reduce<(typeof sums)[number] | null>(
    (most, one) => (most && most.perDay >= one.perDay ? most : one),
    null,
  );
}
