import type { DemandFacts } from '../facts/demand-facts';

/** The day certificates and recognitions must be valid on: the start of the work, or today when no start is known. */
export function dayOfNeed(demand: DemandFacts): number {
  return Math.max(demand.start, demand.today);
}
