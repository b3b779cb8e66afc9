import { addDays, brusselsDay, weekStart } from '@bestuiver/domain';
import type { HeldReason, MailMode } from '@bestuiver/persistence';
import type { MailRule } from './mail-rules';
import { brusselsInstant, isOfficeHour, nextOfficeHour, nextWorkingDay } from './office-hours';

/** Hour at which gathered mails leave, in Brussels. */
const DIGEST_HOUR = 8;
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

export interface DeliveryFacts {
  readonly rule: MailRule;
  readonly now: Date;
  readonly mode: MailMode;
  /** First day on which the reader wants mails again; null when not paused. */
  readonly pausedUntil: string | null;
  /** Mail came back from the address, or its reader complained. */
  readonly marked: boolean;
  /** When mails that count were let through to the address within the last week. */
  readonly admitted: readonly Date[];
  /** Most mails that count in seven days. */
  readonly weeklyCap: number;
}

export type Delivery =
  | { readonly verdict: 'send' }
  | { readonly verdict: 'hold'; readonly until: Date; readonly reason: HeldReason }
  | { readonly verdict: 'drop'; readonly reason: HeldReason };

/**
 * Whether a mail leaves now, waits, or does not leave. In this order: a marked address gets nothing; then comes what the
 * reader chose, the most mails of a week, and the quiet hours.
 */
export function decideDelivery(facts: DeliveryFacts): Delivery {
  const { rule, now, mode, pausedUntil } = facts;
  if (facts.marked) return hold(new Date(now.getTime() + DAY_MS), 'address_marked');
  if (mode === 'off') return { verdict: 'drop', reason: 'turned_off' };
  const anyHour = rule.anyHour || mode === 'any_hour';
  if (pausedUntil !== null && pausedUntil > brusselsDay(now) && isOptional(facts))
    return hold(nextOfficeHour(brusselsInstant(pausedUntil, 7)), 'paused');
  if (mode === 'daily') return hold(nextDaily(now), 'daily_digest');
  if (mode === 'weekly') return hold(nextWeekly(now), 'weekly_digest');
  const free = rule.capped ? freeAgain(facts) : null;
  if (free) return hold(anyHour ? free : nextOfficeHour(free), 'weekly_cap');
  if (!anyHour && !isOfficeHour(now)) return hold(nextOfficeHour(now), 'quiet_hours');
  return { verdict: 'send' };
}

const hold = (until: Date, reason: HeldReason): Delivery => ({ verdict: 'hold', until, reason });

/** A pause holds what the reader can do without, unless they asked for it at any hour. */
const isOptional = ({ rule, mode }: DeliveryFacts): boolean => rule.category !== 'service' && mode !== 'any_hour';

/** When the week of the address has room again; null when it has room now. */
function freeAgain({ admitted, weeklyCap, now }: DeliveryFacts): Date | null {
  const weekAgo = now.getTime() - WEEK_MS;
  const latestFirst = admitted.map((at) => at.getTime()).sort((a, b) => b - a);
  const blocking = latestFirst[weeklyCap - 1];
  return blocking === undefined || blocking <= weekAgo ? null : new Date(blocking + WEEK_MS);
}

/** 8 h on the next working day on which it is not past 8 h. */
function nextDaily(now: Date): Date {
  const today = brusselsDay(now);
  const atEight = brusselsInstant(nextWorkingDay(today), DIGEST_HOUR);
  return atEight > now ? atEight : brusselsInstant(nextWorkingDay(addDays(today, 1)), DIGEST_HOUR);
}

/** Monday 8 h, or the first working day after a Monday that is a holiday. */
function nextWeekly(now: Date): Date {
  const monday = weekStart(brusselsDay(now));
  const thisWeek = brusselsInstant(nextWorkingDay(monday), DIGEST_HOUR);
  return thisWeek > now ? thisWeek : brusselsInstant(nextWorkingDay(addDays(monday, 7)), DIGEST_HOUR);
}
