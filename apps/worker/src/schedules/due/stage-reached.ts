import { addWorkingDays, daysBetween, type IsoDate } from '@bestuiver/domain';

/**
 * The latest of ascending `stages` (working days after `since`) that today has reached; null before the first. After
 * days of standing still only the latest is due: nobody gets yesterday's reminder along with today's.
 */
export function stageReached(since: IsoDate, today: IsoDate, stages: readonly number[]): number | null {
  return stages.findLast((days) => addWorkingDays(since, days) <= today) ?? null;
}

/** The nearest of descending `stages` (calendar days before `lastDay`) that today has reached; null outside them. */
export function stageBefore(lastDay: IsoDate, today: IsoDate, stages: readonly number[]): number | null {
  const left = daysBetween(today, lastDay);
  return left < 0 ? null : (stages.findLast((days) => left <= days) ?? null);
}

/** The nearest of descending `stages` (working days before `lastDay`) that today has reached; null outside them. */
export function workingStageBefore(lastDay: IsoDate, today: IsoDate, stages: readonly number[]): number | null {
  return lastDay < today ? null : (stages.findLast((days) => addWorkingDays(today, days) >= lastDay) ?? null);
}
