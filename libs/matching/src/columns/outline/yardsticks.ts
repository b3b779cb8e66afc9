import type { CapabilityFacts } from '../../facts/capability-facts';
import { FULL_TIME_HOURS } from '../../facts/demand-facts';
import { weekNumber } from '../../facts/encoding';
import { WINDOW } from '../../facts/pair';
import { Ladder } from './ladder';

/** Weeks that nearly every calendar knows: what is free in the worst of them bounds what is free for long work. */
interface Season {
  readonly first: number;
  readonly last: number;
}

const SEASON_WEEKS = 13;
/** So many of the calendars may end before the season does. */
const ENDING_EARLIER = 0.1;

/** How the facts of rows are rounded, measured on a sample of them. */
export interface Yardsticks {
  readonly season: Season;
  readonly freeHours: Ladder;
  readonly teamMax: Ladder;
  readonly availableFrom: Ladder;
  readonly leadTimeDays: Ladder;
  readonly rampUpDays: Ladder;
  readonly priceMin: Ladder;
  readonly coDevelopmentHours: Ladder;
  readonly confirmedAt: Ladder;
}

export function measureYardsticks(sample: Iterable<CapabilityFacts>): Yardsticks {
  const lasts: number[] = [];
  const seen: Record<Exclude<keyof Yardsticks, 'season' | 'freeHours'> | 'standing', number[]> = {
    standing: [],
    teamMax: [],
    availableFrom: [],
    leadTimeDays: [],
    rampUpDays: [],
    priceMin: [],
    coDevelopmentHours: [],
    confirmedAt: [],
  };
  const calendars: CalendarCopy[] = [];
  for (const facts of sample) {
    if (facts.weekCount > 0) {
      lasts.push(facts.firstWeek + facts.weekCount - 1);
      calendars.push(copyCalendar(facts));
    } else if (facts.fte >= 0) seen.standing.push((facts.fte * FULL_TIME_HOURS) / 100);
    seen.teamMax.push(facts.teamMax);
    seen.availableFrom.push(facts.availableFrom);
    seen.leadTimeDays.push(facts.leadTimeDays);
    seen.rampUpDays.push(facts.rampUpDays);
    seen.priceMin.push(facts.priceMin);
    seen.coDevelopmentHours.push(facts.coDevelopmentHours);
    seen.confirmedAt.push(facts.confirmedAt);
  }
  lasts.sort((one, other) => one - other);
  const last = lasts[Math.floor(lasts.length * ENDING_EARLIER)] ?? 0;
  const season = { first: last - SEASON_WEEKS + 1, last };
  const steady = calendars.map((calendar) => steadyHours(calendar, season)).filter(Number.isFinite);
  return {
    season,
    freeHours: Ladder.measure([...seen.standing, ...steady], 7),
    teamMax: Ladder.measure(seen.teamMax, 3),
    availableFrom: Ladder.measure(seen.availableFrom, 15),
    leadTimeDays: Ladder.measure(seen.leadTimeDays, 7),
    rampUpDays: Ladder.measure(seen.rampUpDays, 3),
    priceMin: Ladder.measure(seen.priceMin, 7),
    coDevelopmentHours: Ladder.measure(seen.coDevelopmentHours, 3),
    confirmedAt: Ladder.measure(seen.confirmedAt, 3),
  };
}

type CalendarCopy = Pick<CapabilityFacts, 'firstWeek' | 'weekCount' | 'hourStep' | 'weekSteps' | 'availableFrom'>;

function copyCalendar({ firstWeek, weekCount, hourStep, weekSteps, availableFrom }: CapabilityFacts): CalendarCopy {
  return { firstWeek, weekCount, hourStep, weekSteps: weekSteps.slice(), availableFrom };
}

/** Free hours a week in the worst window of the season; without end where the season does not tell. */
export function steadyHours(calendar: CalendarCopy, { first, last }: Season): number {
  const { firstWeek, weekCount, hourStep, weekSteps, availableFrom } = calendar;
  const isTold =
    firstWeek <= first && firstWeek + weekCount > last && (availableFrom < 0 || weekNumber(availableFrom) <= first);
  if (!isTold) return Infinity;
  let worst = Infinity;
  for (let from = first - firstWeek; from + WINDOW - 1 <= last - firstWeek; from++) {
    let window = 0;
    for (let week = from; week < from + WINDOW; week++) window += weekSteps[week]!;
    worst = Math.min(worst, window);
  }
  return (worst * hourStep) / WINDOW;
}
