import type { Localised } from '@bestuiver/domain';
import type { CapabilityFacts } from '../facts/capability-facts';
import type { DemandFacts } from '../facts/demand-facts';
import type { Pair } from '../facts/pair';
import type { Change, Reason } from '../model/match-run';

/** A hard condition: failing one leaves the capability out and names the rule and the fact. */
export interface Gate {
  /** As in domain dossier 5.3, or a word for the conditions that have no number there. */
  readonly id: string;
  readonly source: string;
  fails(demand: DemandFacts, capability: CapabilityFacts, pair: Pair): boolean;
  reason(demand: DemandFacts, capability: CapabilityFacts, pair: Pair): Reason;
  /** The smallest change of one attribute that lets this gate pass; null when none can. */
  smallestChange(demand: DemandFacts, capability: CapabilityFacts, pair: Pair): Change | null;
  /** A sentence per reason code; `{name}` is filled in from the reason's params. */
  readonly words: Readonly<Record<string, Localised>>;
}
