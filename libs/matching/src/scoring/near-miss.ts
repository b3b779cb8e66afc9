import type { MatchCapability } from '../model/match-capability';
import type { Change, NearMiss } from '../model/match-run';
import { applyChange } from './apply-change';
import { Evaluation } from './evaluation';
import type { MatchContext } from './rank-input';

/** A capability that failed one gate: the fact, and the smallest change if that change really lets it pass. */
export function nearMissOf(input: MatchContext, evaluation: Evaluation, capability: MatchCapability): NearMiss {
  const { scorer, facts, pair } = evaluation.read(capability);
  const gate = scorer.firstFailure(facts, pair);
  if (!gate) throw new Error(`Capability ${capability.id} passes every gate for demand ${input.demand.id}.`);
  const change = gate.smallestChange(scorer.demand, facts, pair);
  return {
    capabilityId: capability.id,
    establishmentId: capability.establishmentId,
    enterpriseId: capability.enterpriseId,
    gate: gate.id,
    reason: gate.reason(scorer.demand, facts, pair),
    wouldPassIf: change && passesWith(input, capability, change) ? change : null,
    score: scorer.score(facts, pair) / 100,
  };
}

/** Whether a capability passes every gate once the change is made. */
export function passesWith(input: MatchContext, capability: MatchCapability, change: Change): boolean {
  const changed = applyChange(input.demand, capability, change);
  const { scorer, facts, pair } = new Evaluation({ ...input, demand: changed.demand }).read(changed.capability);
  return scorer.firstFailure(facts, pair) === null;
}
