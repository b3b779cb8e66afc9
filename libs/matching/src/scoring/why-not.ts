import type { MatchCapability } from '../model/match-capability';
import type { Change, Reason } from '../model/match-run';
import { Evaluation } from './evaluation';
import type { MatchContext } from './rank-input';

export interface FailedGate {
  readonly gate: string;
  readonly reason: Reason;
  /** The smallest change of one attribute that lets this gate pass; null when none can. */
  readonly change: Change | null;
}

/**
 * Every gate a capability fails for a demand; empty when it passes them all. Only facts of the demand and of this
 * capability are in the reasons, so an enterprise may read them about itself.
 */
export function whyNot(context: MatchContext, capability: MatchCapability): FailedGate[] {
  const { scorer, facts, pair } = new Evaluation(context).read(capability);
  return scorer.failures(facts, pair).map((gate) => ({
    gate: gate.id,
    reason: gate.reason(scorer.demand, facts, pair),
    change: gate.smallestChange(scorer.demand, facts, pair),
  }));
}
