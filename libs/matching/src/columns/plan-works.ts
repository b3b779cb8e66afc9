import type { PreparedFit } from '@bestuiver/taxonomy';
import type { CapabilityIndex } from './capability-index';

/** One work to look up. */
export interface WorkStep {
  readonly concept: number;
  /** The most of the asked works that rows can answer which no earlier step has seen, 0..1. */
  readonly reach: number;
  /** The most of each asked work that the works of later steps answer, 0..1. */
  readonly later: readonly number[];
}

/** Sums of shares differ in the last digit by the order of adding. */
const ROUNDING = 1e-9;

/** Works that are like the asked ones, the most alike first. */
export function planWorks(fit: PreparedFit, { postings, kinds, taxonomy }: CapabilityIndex): WorkStep[] {
  const { size, values } = taxonomy.similarities();
  const asked = fit.askedWorks;
  const likeness = (work: number, concept: number) => values[work * size + concept]! / 255;
  const found: { concept: number; answer: number }[] = [];
  for (let concept = 0; concept < kinds.length; concept++) {
    if (!postings.has(concept)) continue;
    let answer = 0;
    for (const { concept: work, share } of asked) answer += share * likeness(work, concept);
    if (answer > 0) found.push({ concept, answer });
  }
  found.sort((one, other) => other.answer - one.answer || one.concept - other.concept);
  const steps: WorkStep[] = [];
  let later: readonly number[] = asked.map(() => 0);
  for (const { concept } of found.reverse()) {
    const most = asked.map(({ concept: work }, index) => Math.max(later[index]!, likeness(work, concept)));
    const reach = asked.reduce((sum, { share }, index) => sum + share * most[index]!, 0);
    steps.push({ concept, reach: Math.min(1, reach + ROUNDING), later });
    later = most;
  }
  return steps.reverse();
}
