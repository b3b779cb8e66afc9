import { addDays, CAPACITY_WEEKS, weeksFrom, type CapacityWeek, type IsoDate } from '@bestuiver/domain';

/** Hours a full-time worker works in a week. */
const HOURS_PER_FTE = 38;

/** A number in [0, 1) that is always the same for the same text (FNV-1a). */
export function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) / 0x1_0000_0000;
}

/** Share of the staff at work: the week of Christmas to New Year is closed, the building holiday half, spring is full. */
function presence(weekStart: IsoDate): number {
  const day = weekStart.slice(5);
  if (day >= '12-22') return 0;
  if (day >= '07-08' && day < '07-29') return 0.5;
  if (day >= '07-29' && day < '08-16') return 0.75;
  return 1;
}

export interface DemoCapacityInput {
  readonly key: string;
  readonly fte: number;
  readonly availableFrom: IsoDate;
  readonly today: IsoDate;
}

/**
 * The week calendar of a demo capability: nothing before it becomes available, holidays, a swing of its own over the
 * weeks, orders that thin out further ahead, and here and there a fully booked week. Hours are held by proposals only. Same key and day, same calendar.
 */
export function demoCapacity({ key, fte, availableFrom, today }: DemoCapacityInput): CapacityWeek[] {
  const swing = 0.1 + 0.25 * chance(`${key}:swing`);
  const phase = 2 * Math.PI * chance(`${key}:phase`);
  const busy = 0.15 + 0.45 * chance(`${key}:busy`);
  return weeksFrom(today, CAPACITY_WEEKS).map((weekStart, week) => {
    if (addDays(weekStart, 6) < availableFrom) return { weekStart, freeHours: 0, heldHours: 0, committedHours: 0 };
    const season = 1 + swing * Math.sin(phase + (2 * Math.PI * week) / CAPACITY_WEEKS);
    const freeHours = Math.round(fte * HOURS_PER_FTE * presence(weekStart) * season);
    const full = chance(`${key}:full:${weekStart}`) < 0.06;
    const share = full ? 1 : busy * Math.max(0.1, 1 - week / 16) * (0.6 + 0.8 * chance(`${key}:order:${weekStart}`));
    const committedHours = Math.min(freeHours, Math.round(freeHours * share));
    return { weekStart, freeHours, heldHours: 0, committedHours };
  });
}
