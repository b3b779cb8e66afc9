import type { CapacityWeek } from '../attributes/capability-attributes';
import { addDays, weekStart, type IsoDate } from '../values/dates';
import { addWorkingDays } from '../values/working-days';
import { isSurge } from '../surge/surge-level';

/** Held after a yes; committed by an agreement; released when neither holds any longer (domain dossier 3.3). */
export const HOLD_STATUSES = ['held', 'committed', 'released'] as const;
export type HoldStatus = (typeof HOLD_STATUSES)[number];

/** Why held hours became free again. */
export const RELEASE_REASONS = ['declined', 'withdrawn', 'expired', 'lapsed', 'demand_closed', 'ended'] as const;
export type ReleaseReason = (typeof RELEASE_REASONS)[number];

/** Working days hours stay held after a yes, and again when the hold is extended, which it may be once (3.3). */
export const HOLD_WORKING_DAYS = 10;

/** Hours of one week that a hold takes. */
export interface HeldWeek {
  readonly weekStart: IsoDate;
  readonly hours: number;
}

export interface HoldRequest {
  readonly today: IsoDate;
  readonly hoursPerWeek: number;
  readonly startDate?: IsoDate | null;
  readonly endDate?: IsoDate | null;
  /** The coordinator allowed more than is free. */
  readonly beyondFree: boolean;
  /** Weeks the enterprise planned; a week it did not plan is never held. */
  readonly weeks: readonly (CapacityWeek & { readonly overPlanned: boolean })[];
}

/** Last day a hold made on `day` lasts: ten working days, the next day at surge level 2 or 3 (24 h, 3.3). */
export function holdUntil(day: IsoDate, surgeLevel: number): IsoDate {
  return isSurge(surgeLevel) ? addDays(day, 1) : addWorkingDays(day, HOLD_WORKING_DAYS);
}

/**
 * The hours a hold takes, week by week, within the demand's period and from this week on: what is needed, and never
 * more than is free unless the enterprise over-plans that week or the coordinator allowed it (domain dossier 3.3).
 * Whole quarters of an hour; a week with nothing free is there with none.
 */
export function planHold({ today, startDate, endDate, hoursPerWeek, beyondFree, weeks }: HoldRequest): HeldWeek[] {
  const first = weekStart(startDate && startDate > today ? startDate : today);
  return weeks
    .filter((week) => week.weekStart >= first && (!endDate || week.weekStart <= endDate))
    .map((week) => {
      const free = Math.max(0, week.freeHours - week.heldHours - week.committedHours);
      const most = beyondFree || week.overPlanned ? Infinity : inQuarters(free, Math.floor);
      return { weekStart: week.weekStart, hours: Math.min(inQuarters(hoursPerWeek, Math.ceil), most) };
    });
}

/** Quarters add up exactly, so that what was held and released leaves nothing behind. */
const inQuarters = (hours: number, round: (value: number) => number): number => round(hours * 4) / 4;
