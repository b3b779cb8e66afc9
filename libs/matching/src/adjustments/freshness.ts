import type { CapabilityFacts } from '../facts/capability-facts';
import type { DemandFacts } from '../facts/demand-facts';

/** Domain dossier 3.3 and 5.1: confirmed within 90 days costs nothing; adjustments together stay within ±5 points. */
const FRESH_DAYS = 90;
const STEP_DAYS = 30;
const FIRST_STEP = 100;
const MOST = 500;

/** Days since the enterprise confirmed the listing; -1 when it never did. */
export function daysSinceConfirmed(demand: DemandFacts, capability: CapabilityFacts): number {
  return capability.confirmedAt < 0 ? -1 : Math.max(0, demand.today - capability.confirmedAt);
}

/** Hundredths of a point, never above zero: one point after 90 days, one more every 30 days, five when stale. */
export function freshness(demand: DemandFacts, capability: CapabilityFacts): number {
  if (capability.isStale === 1) return -MOST;
  const days = daysSinceConfirmed(demand, capability);
  if (days <= FRESH_DAYS) return 0;
  return -Math.min(MOST, FIRST_STEP * (1 + Math.floor((days - FRESH_DAYS - 1) / STEP_DAYS)));
}
