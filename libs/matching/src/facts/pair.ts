import type { Refusal } from '../model/match-demand';
import type { CapabilityFacts } from './capability-facts';
import { FULL_TIME_HOURS, type DemandFacts } from './demand-facts';
import { carryOf, relatednessOf } from './relatedness';
import { hectometres, minutesFor, reachOf } from './travel';
import { mondayOf, UNKNOWN, weekNumber } from './encoding';

/** Which limit on the distance binds. */
export type LimitOwner = 'demand' | 'capability';

/** What gates and criteria share about one demand and one capability; filled once per pair. */
export class Pair {
  /** Fit of the work as the taxonomy measures it, thousandths. */
  fit = 0;
  /** The same as a value between nothing and full; see `relatednessOf`. */
  relatedness = 0;
  /** Level at which the team does the asked activity, 1 learning to 3 expert; 0 when it did not say. Only explained. */
  level = 0;
  /** What is known of the team's own work counts for this much, thousandths; see `carryOf`. */
  carry = 1000;
  /** Great-circle distance in hundreds of metres; -1 when a place is unknown. */
  distance = UNKNOWN;
  /** The smallest limit, same unit; -1 when nobody set one. */
  limit = UNKNOWN;
  /** The limits of either side; -1 when it set none. */
  demandLimit = UNKNOWN;
  ownLimit = UNKNOWN;
  limitOwner: LimitOwner = 'demand';
  limitInMinutes = false;
  /** Hours a week asked and free in the worst four weeks; -1 unknown. */
  neededHours = UNKNOWN;
  freeHours = UNKNOWN;
  /** One of both sides excluded the other (private lists). */
  isExcluded = false;
  /** The enterprise asks the work itself; excluded too. */
  isOwn = false;
  /** What the provider asked not to be asked again. */
  refusal: Refusal | null = null;

  constructor(readonly demand: DemandFacts) {}

  /** Fills in everything about a capability; `fit` in thousandths. */
  read(capability: CapabilityFacts, fit: number): this {
    this.fit = fit;
    this.relatedness = relatednessOf(fit);
    this.carry = carryOf(this.relatedness);
    this.readPlace(capability);
    this.neededHours = neededHours(this.demand, capability);
    this.freeHours = this.neededHours < 0 ? UNKNOWN : freeHours(this.demand, capability);
    return this;
  }

  /** Only distance and limit: enough to drop what lies too far before anything else is read. */
  readPlace(capability: CapabilityFacts): void {
    const { demand } = this;
    this.distance =
      demand.hasLocation && (capability.lat5 !== 0 || capability.lon5 !== 0)
        ? hectometres(demand.lat, demand.lon, capability.lat5 / 1e5, capability.lon5 / 1e5)
        : UNKNOWN;
    this.limit = UNKNOWN;
    this.demandLimit = UNKNOWN;
    this.ownLimit = UNKNOWN;
    this.offerLimit(demand.maxDistance, 'demand', false);
    if (demand.maxMinutes >= 0) this.offerLimit(Math.max(0, reachOf(demand.maxMinutes)), 'demand', true);
    this.offerLimit(capability.radius, 'capability', false);
    if (capability.radiusMinutes >= 0)
      this.offerLimit(Math.max(0, reachOf(capability.radiusMinutes)), 'capability', true);
  }

  get minutes(): number {
    return this.distance < 0 ? UNKNOWN : minutesFor(this.distance);
  }

  private offerLimit(limit: number, owner: LimitOwner, inMinutes: boolean): void {
    if (limit < 0) return;
    if (owner === 'demand') this.demandLimit = lower(this.demandLimit, limit);
    else this.ownLimit = lower(this.ownLimit, limit);
    if (this.limit >= 0 && this.limit <= limit) return;
    this.limit = limit;
    this.limitOwner = owner;
    this.limitInMinutes = inMinutes;
  }
}

function lower(limit: number, other: number): number {
  return limit < 0 ? other : Math.min(limit, other);
}

function neededHours(demand: DemandFacts, capability: CapabilityFacts): number {
  if (demand.hoursPerWeek >= 0) return demand.hoursPerWeek;
  const isConvertible =
    demand.volumePerMonth >= 0 && capability.outputPerHour > 0 && capability.batchUnit === demand.volumeUnit;
  return isConvertible ? (demand.volumePerMonth * 12) / 52 / capability.outputPerHour : UNKNOWN;
}

/** Weeks of the worst window (domain dossier 5.2). */
export const WINDOW = 4;

/** Free hours a week, on average, in the worst four weeks from the start on; the standing figure without a calendar. */
export function freeHours(demand: DemandFacts, capability: CapabilityFacts): number {
  const standing = capability.fte < 0 ? UNKNOWN : (capability.fte * FULL_TIME_HOURS) / 100;
  if (capability.weekCount === 0) return standing;
  const startDay = Math.max(demand.start, demand.today, capability.availableFrom, mondayOf(capability.firstWeek));
  const from = weekNumber(startDay) - capability.firstWeek;
  const last =
    demand.end >= 0
      ? Math.min(capability.weekCount - 1, weekNumber(demand.end) - capability.firstWeek)
      : capability.weekCount - 1;
  if (from > last) return standing;
  const size = Math.min(WINDOW, last - from + 1);
  let window = 0;
  let worst = Infinity;
  for (let week = from; week <= last; week++) {
    window += capability.weekSteps[week] ?? 0;
    if (week - from >= size) window -= capability.weekSteps[week - size] ?? 0;
    if (week - from >= size - 1 && window < worst) worst = window;
  }
  return (worst * capability.hourStep) / size;
}
