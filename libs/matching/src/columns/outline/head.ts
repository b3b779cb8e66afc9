import { fairnessEarned, MOST_FAIRNESS } from '../../adjustments/fairness';
import { reliabilityGrade } from '../../criteria/reliability.criterion';
import type { CapabilityFacts } from '../../facts/capability-facts';
import { HEAD_TERM_BITS, HEAD_TERMS, wordOf } from './terms';
import type { Yardsticks } from './yardsticks';

/**
 * What postings tell of a row without reading it, in 32 bits: the codes of two facets, its modes in three, its
 * reliability in five and what fairness may add in two (both rounded up), and the signature of its details in twelve.
 */
const MODES_AT = HEAD_TERM_BITS;
const RELIABILITY_AT = MODES_AT + 3;
const LIFT_AT = RELIABILITY_AT + 5;
const SIGNATURE_AT = LIFT_AT + 2;

const MODES = 0b111;
/** Steps of reliability and of the lift; the last is the whole. */
const RELIABILITY_STEPS = 31;
const LIFT_STEPS = 3;

export function makeHead(facts: CapabilityFacts, signature: number, yardsticks: Yardsticks): number {
  const grade = reliabilityGrade(facts.observations, facts.reliability);
  return (
    (wordOf(HEAD_TERMS, facts, yardsticks) |
      (facts.modes << MODES_AT) |
      (Math.ceil((grade * RELIABILITY_STEPS) / 1000) << RELIABILITY_AT) |
      (Math.ceil((fairnessEarned(facts.exposure) * LIFT_STEPS) / MOST_FAIRNESS) << LIFT_AT) |
      (signature << SIGNATURE_AT)) >>>
    0
  );
}

export function modesOfHead(head: number): number {
  return (head >>> MODES_AT) & MODES;
}

/** From 0 to `RELIABILITY_STEPS`, rounded up. */
export function reliabilityOfHead(head: number): number {
  return (head >>> RELIABILITY_AT) & RELIABILITY_STEPS;
}

/** The reliability of every step in thousandths, never too low. */
export const RELIABILITIES = Int32Array.from({ length: RELIABILITY_STEPS + 1 }, (_, step) =>
  Math.ceil((1000 * step) / RELIABILITY_STEPS),
);

const LIFTS = Int32Array.from({ length: LIFT_STEPS + 1 }, (_, step) => Math.ceil((MOST_FAIRNESS * step) / LIFT_STEPS));

/** Whole hundredths of a point that fairness may add, never too few. */
export function liftOfHead(head: number): number {
  return LIFTS[(head >>> LIFT_AT) & LIFT_STEPS]!;
}

export function signatureOfHead(head: number): number {
  return head >>> SIGNATURE_AT;
}
