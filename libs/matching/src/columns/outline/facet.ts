import type { Criterion } from '../../criteria/criterion';
import type { CapabilityFacts } from '../../facts/capability-facts';
import type { DemandFacts } from '../../facts/demand-facts';
import type { Yardsticks } from './yardsticks';

/**
 * Writes into a row what a row with this code is at best, always the same facts, and has it judged; more than once where
 * it hangs on the demand which is best. Facts that are known stay known, since a missing fact may count for more than a
 * bad one.
 */
export type BestOf = (code: number, row: CapabilityFacts, judge: () => void) => void;

/** A few facts of a row in a few bits, rounded to the better side. */
export interface Facet {
  readonly bits: number;
  /** What these facts decide: a criterion, or how fresh the listing is. */
  readonly decides: Criterion | 'freshness';
  codeOf(facts: CapabilityFacts, yardsticks: Yardsticks): number;
  bestFor(demand: DemandFacts, yardsticks: Yardsticks): BestOf;
  /** Whether the demand asks about it; taken for granted when left out. */
  counts?(demand: DemandFacts): boolean;
  /** A row with this code certainly fails a gate. */
  fails?(code: number, demand: DemandFacts): boolean;
}

/** Code of a fact that may be unknown, over the steps of a ladder: 0 unknown. */
export function codeOfStep(value: number, ladder: { stepOf(value: number): number }): number {
  return value < 0 ? 0 : 1 + ladder.stepOf(value);
}
