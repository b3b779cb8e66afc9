import type { CapabilityFacts } from '../facts/capability-facts';
import { changeFacts } from '../facts/change-facts';
import type { DemandFacts } from '../facts/demand-facts';
import { Pair } from '../facts/pair';
import type { MatchCapability } from '../model/match-capability';
import type { MatchDemand } from '../model/match-demand';
import type { Change, NearMiss } from '../model/match-run';
import { GATES, type Gate } from '../gates';
import { applyChange, changeDemand } from './apply-change';
import { Evaluation } from './evaluation';
import type { MatchContext } from './rank-input';
import type { Identity, Scorer } from './scorer';

/** Near misses a ranking tells when nobody says how many. */
export const NEAR_MISSES = 20;

/** A capability beside a demand, as both ways of ranking read it. */
export interface Assessed {
  readonly scorer: Scorer;
  readonly facts: CapabilityFacts;
  readonly pair: Pair;
  /** A demand in numbers, in the codes of these facts. */
  compile(demand: MatchDemand): DemandFacts;
}

/** The only gate that fails, when letting it go would help: other work stays other work. */
export function onlyFailure({ scorer, facts, pair }: Assessed): Gate | null {
  const first = scorer.firstFailure(facts, pair);
  if (!first || first.id === 'WORK') return null;
  return scorer.failures(facts, pair).length === 1 ? first : null;
}

/** A capability that failed one gate: the fact, and the smallest change if that change really lets it pass. */
export function nearMissOf(identity: Identity, gate: Gate, assessed: Assessed): NearMiss {
  const { scorer, facts, pair } = assessed;
  const change = gate.smallestChange(scorer.demand, facts, pair);
  return {
    ...identity,
    gate: gate.id,
    reason: gate.reason(scorer.demand, facts, pair),
    wouldPassIf: change && passesAfter(change, assessed) ? change : null,
    score: scorer.score(facts, pair) / 100,
  };
}

function passesAfter({ side, attribute, value }: Change, assessed: Assessed): boolean {
  const { scorer, facts, pair } = assessed;
  const isAsked = side === 'demand';
  const demand = isAsked ? assessed.compile(changeDemand(scorer.demand.source, attribute, value)) : scorer.demand;
  const offered = isAsked ? facts : changeFacts(facts, attribute, value);
  const changed = new Pair(demand).read(offered, pair.fit);
  changed.isExcluded = pair.isExcluded;
  return GATES.every((gate) => !gate.fails(demand, offered, changed));
}

/** Whether a capability passes every gate once the change is made. */
export function passesWith(input: MatchContext, capability: MatchCapability, change: Change): boolean {
  const changed = applyChange(input.demand, capability, change);
  const { scorer, facts, pair } = new Evaluation({ ...input, demand: changed.demand }).read(changed.capability);
  return scorer.firstFailure(facts, pair) === null;
}
