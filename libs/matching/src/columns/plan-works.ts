import type { PreparedFit } from '@bestuiver/taxonomy';
import type { CapabilityIndex } from './capability-index';

/** One work to look up. */
export interface WorkStep {
  readonly concept: number;
  /** The most of the asked works that rows can answer which no earlier step has seen, 0..1. */
  readonly reach: number;
}

/** Sums of shares differ in the last digit by the order of adding. */
const ROUNDING = 1e-9;

/** Works that are like the asked ones, the most alike first. */
export function planWorks(fit: PreparedFit, { postings, kinds, taxonomy }: CapabilityIndex): WorkStep[] {
  const { size, values } = taxonomy.similarities();
  const asked = fit.askedWorks;
  const steps: { concept: number; answer: number }[] = [];
  for (let concept = 0; concept < kinds.length; concept++) {
    if (!postings.has(concept)) continue;
    let answer = 0;
    for (const { concept: work, share } of asked) answer += (share * values[work * size + concept]!) / 255;
    if (answer > 0) steps.push({ concept, answer });
  }
  steps.sort((one, other) => other.answer - one.answer || one.concept - other.concept);
  const most = asked.map(() => 0);
  const reaches = new Float64Array(steps.length);
  for (let step = steps.length - 1; step >= 0; step--) {
    let reach = 0;
    asked.forEach(({ concept: work, share }, index) => {
      most[index] = Math.max(most[index]!, values[work * size + steps[step]!.concept]! / 255);
      reach += share * most[index];
    });
    reaches[step] = Math.min(1, reach + ROUNDING);
  }
  return steps.map(({ concept }, step) => ({ concept, reach: reaches[step]! }));
}
