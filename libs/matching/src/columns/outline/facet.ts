import type { Criterion } from '../../criteria/criterion';
import type { CapabilityFacts } from '../../facts/capability-facts';
import type { DemandFacts } from '../../facts/demand-facts';
import type { Yardsticks } from './yardsticks';

/** A few facts of a row in a few bits, rounded to the better side. `Fact`: the facts it replaces, all of them always. */
export interface Facet<Fact extends keyof CapabilityFacts = never> {
  readonly bits: number;
  /** What these facts decide: a criterion, or how fresh the listing is. */
  readonly decides: Criterion | 'freshness';
  codeOf(facts: CapabilityFacts, yardsticks: Yardsticks): number;
  /**
   * What a row with this code is at best, in facts that replace those of an ideal row; several where it hangs on the
   * demand which is best. Facts that are known stay known, since a missing fact may count for more than a bad one.
   */
  bestOf(code: number, demand: DemandFacts, yardsticks: Yardsticks): readonly Pick<CapabilityFacts, Fact>[];
  /** A row with this code certainly fails a gate. */
  fails?(code: number, demand: DemandFacts): boolean;
}

/** Code of a fact that may be unknown, over the steps of a ladder: 0 unknown. */
export function codeOfStep(value: number, ladder: { stepOf(value: number): number }): number {
  return value < 0 ? 0 : 1 + ladder.stepOf(value);
}
