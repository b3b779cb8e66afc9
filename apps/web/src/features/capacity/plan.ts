import type { CapacityWeek } from '../../api/types';

/** Steps in which hours are set by dragging or with the arrow keys. */
export const HOURS_STEP = 4;

/** Hours of a week that are held or committed already. */
export const claimedOf = ({ heldHours, committedHours }: CapacityWeek): number => heldHours + committedHours;

/** Hours of a week that are left to give away. */
export const leftOf = (week: CapacityWeek): number => Math.max(0, week.freeHours - claimedOf(week));

/** The hours at the top of the strip: the fullest week with some air, in tens, at least a full-time week. */
export function ceilingOf(weeks: readonly CapacityWeek[]): number {
  const fullest = Math.max(0, ...weeks.map((week) => Math.max(week.freeHours, claimedOf(week))));
  return Math.max(40, Math.ceil((fullest * 1.2) / 10) * 10);
}

/** Offered hours from a height in the strip, in steps; never below what is held and committed unless over-planned. */
export function hoursAt(share: number, ceiling: number, week: CapacityWeek): number {
  const total = Math.min(1, Math.max(0, share)) * ceiling;
  return Math.max(week.overPlanned ? 0 : claimedOf(week), Math.round(total / HOURS_STEP) * HOURS_STEP);
}

/** The weeks with the free hours of one week replaced. */
export function withHours(weeks: readonly CapacityWeek[], index: number, freeHours: number): CapacityWeek[] {
  return weeks.map((week, at) => (at === index ? { ...week, freeHours: Math.max(0, freeHours) } : week));
}

/** The weeks with the free hours of one week copied to all later ones. */
export function withSameFrom(weeks: readonly CapacityWeek[], index: number): CapacityWeek[] {
  const free = weeks[index]?.freeHours ?? 0;
  return weeks.map((week, at) => (at > index ? { ...week, freeHours: free } : week));
}
