import type { CapacityWeek } from '../../api/types';

/** Steps in which hours are set by dragging or with the arrow keys. */
export const HOURS_STEP = 4;

/** The hours at the top of the strip: the fullest week with some air, in tens, at least a full-time week. */
export function ceilingOf(weeks: readonly CapacityWeek[]): number {
  const fullest = Math.max(0, ...weeks.map((week) => week.freeHours + week.heldHours + week.committedHours));
  return Math.max(40, Math.ceil((fullest * 1.2) / 10) * 10);
}

/** Free hours from a height in the strip: what is held and committed stays below, in steps, never below zero. */
export function hoursAt(share: number, ceiling: number, week: CapacityWeek): number {
  const total = Math.min(1, Math.max(0, share)) * ceiling;
  const free = total - week.heldHours - week.committedHours;
  return Math.max(0, Math.round(free / HOURS_STEP) * HOURS_STEP);
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
