import { fairnessBonuses } from '../adjustments/fairness';
import type { MatchCapability } from '../model/match-capability';
import type { MatchRunResult } from '../model/match-run';
import { chooseTop, ESTABLISHMENTS, type Standing } from './choose-top';
import type { Gate } from '../gates';
import { Evaluation } from './evaluation';
import { NEAR_MISSES, nearMissOf, onlyFailure } from './near-miss';
import type { RankInput } from './rank-input';
import type { Identity } from './scorer';

/** Changes whenever the same inputs may give another result. */
export const ENGINE_VERSION = '1.1.0';

/**
 * Ranks capabilities for a demand: gates, criteria, weights, adjustments, confidence, explanation (domain dossier 5.1).
 * Looks at every capability; the column index gives the same for many. Same inputs give the same result.
 */
export function rank(input: RankInput): MatchRunResult {
  const { demand, capabilities, weights, today, options = {} } = input;
  const evaluation = new Evaluation(input);
  const { scorer, facts, pair } = evaluation;
  const standings: Standing<MatchCapability>[] = [];
  const misses: { capability: MatchCapability; gate: Gate; score: number }[] = [];
  for (const capability of capabilities) {
    evaluation.read(capability);
    if (scorer.firstFailure(facts, pair) === null) {
      standings.push({
        item: capability,
        id: capability.id,
        establishment: capability.establishmentId,
        enterprise: capability.enterpriseId,
        score: scorer.score(facts, pair),
        exposure: facts.exposure,
        fairness: 0,
      });
    } else {
      const gate = onlyFailure(evaluation);
      if (gate) misses.push({ capability, gate, score: scorer.score(facts, pair) });
    }
  }
  const isFair = (options.fairness ?? true) && !scorer.demand.isPublicBuyer;
  const chosen = chooseTop(standings, {
    top: options.top ?? Infinity,
    maxEstablishments: options.maxEstablishments ?? ESTABLISHMENTS,
    bonuses: isFair ? fairnessBonuses : null,
  });
  misses.sort((one, other) => other.score - one.score || (one.capability.id < other.capability.id ? -1 : 1));
  return {
    engineVersion: ENGINE_VERSION,
    weightsVersion: weights.version,
    demandId: demand.id,
    today,
    weights: weights.byKind[demand.kind],
    candidates: chosen.map(({ item, fairness }) => {
      evaluation.read(item);
      return scorer.explain(identityOf(item), facts, pair, fairness);
    }),
    nearMisses: misses
      .slice(0, options.nearMisses ?? NEAR_MISSES)
      .map(({ capability, gate }) => nearMissOf(identityOf(capability), gate, evaluation.read(capability))),
    considered: capabilities.length,
  };
}

function identityOf({ id: capabilityId, establishmentId, enterpriseId }: MatchCapability): Identity {
  return { capabilityId, establishmentId, enterpriseId };
}
