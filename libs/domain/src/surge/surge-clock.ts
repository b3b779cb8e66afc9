/** Hours after a surge call went out at which who did not answer is reminded (domain dossier, section 7). */
export const SURGE_REMINDER_HOURS = [2, 6] as const;
/** With this reminder the coordinator is told whom to phone. */
export const SURGE_PHONE_HOURS = 6;
/** Hours after which a surge call closes. */
export const SURGE_CLOSES_HOURS = 24;
/** A reminder never follows the call itself sooner than this: a call that waited for the morning is not doubled. */
export const SURGE_REMINDER_REST_HOURS = 1;

const HOUR_MS = 3_600_000;

export interface SurgeClock {
  readonly askedAt: Date;
  /** Hours of the latest reminder that went out; 0 before the first. */
  readonly remindedHours: number;
}

export type SurgeDue = { readonly do: 'remind'; readonly hours: number } | { readonly do: 'close' };

/** Instant a call closes. Hours are real ones: nights, holidays and the changing of clocks do not stop them. */
export const surgeClosesAt = (askedAt: Date): Date => new Date(askedAt.getTime() + SURGE_CLOSES_HOURS * HOUR_MS);

/** What a call that goes on is due for; null before the next moment. After an outage only the latest reminder is due. */
export function surgeDue({ askedAt, remindedHours }: SurgeClock, now: Date): SurgeDue | null {
  if (now >= surgeClosesAt(askedAt)) return { do: 'close' };
  const passed = hoursBetween(askedAt, now);
  const hours = SURGE_REMINDER_HOURS.findLast((one) => one <= passed);
  return hours !== undefined && hours > remindedHours ? { do: 'remind', hours } : null;
}

/** Whether somebody may be reminded now: the call reached them, and not just before. */
export const mayRemind = (leftAt: Date | null, now: Date): boolean =>
  leftAt !== null && hoursBetween(leftAt, now) >= SURGE_REMINDER_REST_HOURS;

const hoursBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / HOUR_MS;
