import { addDays, type DemandAttributes, type IsoDate } from '@bestuiver/domain';
import type { Partner } from './partner';

/** One week of the work: what a team has free in it, and how much of the work that is. */
export interface TeamWeek {
  readonly weekStart: IsoDate;
  /** Free hours of all members together. */
  readonly freeHours: number;
  /** Share of the week's work each member could do, in the order of the team; may pass 1. Null when unknown. */
  readonly parts: readonly number[] | null;
}

const LAST_DAY = 6;

/**
 * The weeks of the work whose calendar every member keeps, from its start (or today) to its end. A share is free hours
 * over the hours the whole demand would take that member in a week, so that quick and slow teams add up.
 */
export function teamWeeks(
  team: readonly Pick<Partner, 'capability' | 'neededHours'>[],
  { startDate, endDate }: Pick<DemandAttributes, 'startDate' | 'endDate'>,
  today: IsoDate,
): TeamWeek[] {
  const calendars = team.map(
    ({ capability }) => new Map(capability.weeks.map((week) => [week.weekStart, week.freeHours])),
  );
  const from = startDate && startDate > today ? startDate : today;
  const isOfWork = (weekStart: IsoDate): boolean =>
    addDays(weekStart, LAST_DAY) >= from && (!endDate || weekStart <= endDate);
  const isMeasured = team.every(({ neededHours }) => neededHours !== null);
  return [...calendars[0]!.keys()]
    .filter((weekStart) => isOfWork(weekStart) && calendars.every((calendar) => calendar.has(weekStart)))
    .map((weekStart) => {
      const hours = calendars.map((calendar) => calendar.get(weekStart)!);
      return {
        weekStart,
        freeHours: hours.reduce((sum, free) => sum + free, 0),
        parts: isMeasured ? hours.map((free, index) => thousandths(free / team[index]!.neededHours!)) : null,
      };
    });
}

const thousandths = (share: number): number => Math.round(share * 1000) / 1000;
