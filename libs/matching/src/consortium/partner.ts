import type { MatchCapability } from '../model/match-capability';
import type { MatchDemand } from '../model/match-demand';
import type { Reason } from '../model/match-run';
import { Evaluation } from '../scoring/evaluation';
import type { RankInput } from '../scoring/rank-input';

/** A capability that may join, with what it can carry and how well it fits its own part. */
export interface Partner {
  readonly capability: MatchCapability;
  /** Share of the whole demand it can carry, 0..1. */
  readonly supply: number;
  /** Score for its own part, in hundredths of a point. */
  readonly score: number;
  readonly mayLead: boolean;
  /** Hours a week the whole demand would take this team; null when only its volume was compared. */
  readonly neededHours: number | null;
}

/**
 * Why a capability takes no part: it is not open to joining, fails a gate for its part, has less than a twentieth to
 * give, or nothing says how much it can carry.
 */
export type PartnerRefusal =
  | { readonly code: 'not_open' | 'too_small' | 'not_measured' }
  | { readonly code: 'fails_gate'; readonly reason: Reason };

/** Partners the search looks at, the best first (exact among them). */
export const MOST_PARTNERS = 60;
const SMALLEST_SUPPLY = 0.05;

/** The best of those who meet the gates for a part of the demand and are open to joining others (domain dossier 5.5). */
export function findPartners(input: RankInput, most: number = MOST_PARTNERS): Partner[] {
  const whole = new Evaluation(input);
  return input.capabilities
    .map((capability) => readPartner(input, whole, capability))
    .filter((read) => 'capability' in read)
    .sort((one, other) => other.score - one.score || (one.capability.id < other.capability.id ? -1 : 1))
    .slice(0, most);
}

/** Share of the whole demand a capability can carry, 0..1; null when neither hours nor volume can be compared. */
export function supplyIn(whole: Evaluation, capability: MatchCapability): number | null {
  const { facts, pair, scorer } = whole.read(capability);
  return supplyOf(pair, scorer.demand.volumePerMonth, facts, scorer.demand.volumeUnit);
}

/** A capability as a partner, or why it cannot be one. `whole` evaluates the same input. */
export function readPartner(
  input: RankInput,
  whole: Evaluation,
  capability: MatchCapability,
): Partner | PartnerRefusal {
  if (capability.attributes.consortiumOpen !== true) return { code: 'not_open' };
  const { facts, pair, scorer } = whole.read(capability);
  const failed = scorer.failures(facts, pair).find(({ id }) => id !== 'D7');
  if (failed) return { code: 'fails_gate', reason: failed.reason(scorer.demand, facts, pair) };
  const supply = supplyOf(pair, scorer.demand.volumePerMonth, facts, scorer.demand.volumeUnit);
  if (supply === null) return { code: 'not_measured' };
  if (supply < SMALLEST_SUPPLY) return { code: 'too_small' };
  const neededHours = pair.neededHours > 0 ? pair.neededHours : null;
  const part = new Evaluation({ ...input, demand: partOf(input.demand, supply) }).read(capability);
  const missed = part.scorer.firstFailure(part.facts, part.pair);
  if (missed) return { code: 'fails_gate', reason: missed.reason(part.scorer.demand, part.facts, part.pair) };
  return {
    capability,
    supply,
    score: part.scorer.score(part.facts, part.pair),
    mayLead: capability.attributes.mayLead === true && capability.recognised !== null,
    neededHours,
  };
}

function supplyOf(
  { neededHours, freeHours }: { neededHours: number; freeHours: number },
  volume: number,
  { batchMax, batchUnit }: { batchMax: number; batchUnit: number },
  unit: number,
): number | null {
  const byHours = neededHours > 0 && freeHours >= 0 ? freeHours / neededHours : Infinity;
  const byVolume = volume > 0 && batchMax >= 0 && batchUnit === unit ? batchMax / volume : Infinity;
  const supply = Math.min(byHours, byVolume);
  return supply === Infinity ? null : Math.min(1, supply);
}

/** A share of a demand, as its own demand. */
export function partOf(demand: MatchDemand, share: number): MatchDemand {
  const { volume, hoursPerWeek, fteNeeded } = demand.attributes;
  return {
    ...demand,
    attributes: {
      ...demand.attributes,
      volume: volume && { ...volume, quantity: volume.quantity * share },
      hoursPerWeek: hoursPerWeek == null ? hoursPerWeek : hoursPerWeek * share,
      fteNeeded: fteNeeded == null ? fteNeeded : fteNeeded * share,
      minSharePct: null,
    },
  };
}
