import { addDays, weeksFrom, type DemandAttributes, type IsoDate } from '@bestuiver/domain';
import { FULL_TIME_HOURS } from '../facts/demand-facts';
import type { Partner } from './partner';

/** One week of the work: what a team has free in it, and how much of the work that is. */
export interface TeamWeek {
  readonly weekStart: IsoDate;
  /** Free hours of each member, in the order of the team. */
  readonly hours: readonly number[];
  /** Share of the week's work each member could do, in the order of the team; may pass 1. Null when unknown. */
  readonly parts: readonly number[] | null;
}

const LAST_DAY = 6;

/**
 * The weeks of the work, from its start (or today) to its end, that every planned calendar holds. Who keeps no calendar
 * counts with its free full-time places each week; a share is free hours over the hours the whole demand would take that
 * member in a week, so that quick and slow teams add up.
 */
export function teamWeeks(
  team: readonly Pick<Partner, 'capability' | 'neededHours'>[],
  { startDate, endDate }: Pick<DemandAttributes, 'startDate' | 'endDate'>,
  today: IsoDate,
): TeamWeek[] {
  const calendars = team.map(({ capability: { calendar, attributes } }) => {
    const hours = calendar?.hours ?? [];
    const planned = new Map(
      weeksFrom(calendar?.from ?? today, hours.length).map((monday, week) => [monday, hours[week]!]),
    );
    const standing = calendar === null ? (attributes.fteAvailable ?? 0) * FULL_TIME_HOURS : null;
    return { planned, hoursIn: (weekStart: IsoDate): number | null => planned.get(weekStart) ?? standing };
  });
  const kept = calendars.find(({ planned }) => planned.size > 0)?.planned;
  if (!kept) return [];
  const from = startDate && startDate > today ? startDate : today;
  const isOfWork = (weekStart: IsoDate): boolean =>
    addDays(weekStart, LAST_DAY) >= from && (!endDate || weekStart <= endDate);
  const isMeasured = team.every(({ neededHours }) => neededHours !== null);
  return [...kept.keys()].filter(isOfWork).flatMap((weekStart) => {
    const hours = calendars.map(({ hoursIn }) => hoursIn(weekStart)).filter((free) => free !== null);
    if (hours.length < team.length) return [];
    const parts = isMeasured ? hours.map((free, index) => thousandths(free / team[index]!.neededHours!)) : null;
    return [{ weekStart, hours, parts }];
  });
}

const thousandths = (share: number): number => Math.round(share * 1000) / 1000;
