import type { MatchCapability } from '../model/match-capability';
import type { MatchDemand } from '../model/match-demand';
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
}

/** Partners the search looks at, the best first (exact among them). */
export const MOST_PARTNERS = 60;
const SMALLEST_SUPPLY = 0.05;

/** The best of those who meet the gates for a part of the demand and are open to joining others (domain dossier 5.5). */
export function findPartners(input: RankInput, most: number = MOST_PARTNERS): Partner[] {
  const whole = new Evaluation(input);
  const partners: Partner[] = [];
  for (const capability of input.capabilities) {
    if (capability.attributes.consortiumOpen !== true) continue;
    const { facts, pair, scorer } = whole.read(capability);
    if (scorer.failures(facts, pair).some(({ id }) => id !== 'D7')) continue;
    const supply = supplyOf(pair, scorer.demand.volumePerMonth, facts, scorer.demand.volumeUnit);
    if (supply < SMALLEST_SUPPLY) continue;
    const part = new Evaluation({ ...input, demand: partOf(input.demand, supply) }).read(capability);
    if (part.scorer.firstFailure(part.facts, part.pair)) continue;
    partners.push({
      capability,
      supply,
      score: part.scorer.score(part.facts, part.pair),
      mayLead: capability.attributes.mayLead === true && capability.recognised !== null,
    });
  }
  return partners
    .sort((one, other) => other.score - one.score || (one.capability.id < other.capability.id ? -1 : 1))
    .slice(0, most);
}

function supplyOf(
  { neededHours, freeHours }: { neededHours: number; freeHours: number },
  volume: number,
  { batchMax, batchUnit }: { batchMax: number; batchUnit: number },
  unit: number,
): number {
  const byHours = neededHours > 0 && freeHours >= 0 ? freeHours / neededHours : Infinity;
  const byVolume = volume > 0 && batchMax >= 0 && batchUnit === unit ? batchMax / volume : Infinity;
  const supply = Math.min(byHours, byVolume);
  return supply === Infinity ? 0 : Math.min(1, supply);
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
