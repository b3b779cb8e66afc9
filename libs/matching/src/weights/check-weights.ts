import type { DemandKind } from '@bestuiver/domain';
import { CRITERION_IDS, DEFAULT_WEIGHTS, type CriterionId, type Weights } from './weights';

/** Domain dossier 5.2: weights stay within half of the default unless an area admin documents why. */
export const WEIGHT_BOUND = 0.5;
const SUM = 100;

export type WeightProblem =
  | { readonly code: 'weights.sum'; readonly found: number; readonly expected: number }
  | { readonly code: 'weights.invalid'; readonly criterion: CriterionId; readonly found: number }
  | {
      readonly code: 'weights.bounds';
      readonly criterion: CriterionId;
      readonly found: number;
      readonly min: number;
      readonly max: number;
    };

/**
 * What is wrong with weights for a kind; empty when they may be used. A documented reason lifts the bounds,
 * never the sum. Weights have at most two decimals.
 */
export function checkWeights(kind: DemandKind, weights: Weights, hasDocumentedReason = false): WeightProblem[] {
  const problems: WeightProblem[] = [];
  let hundredths = 0;
  for (const criterion of CRITERION_IDS) {
    const found = weights[criterion];
    const standard = DEFAULT_WEIGHTS.byKind[kind][criterion];
    const min = standard * (1 - WEIGHT_BOUND);
    const max = standard * (1 + WEIGHT_BOUND);
    if (!(found >= 0) || Math.abs(found * 100 - Math.round(found * 100)) > 1e-6) {
      problems.push({ code: 'weights.invalid', criterion, found });
      continue;
    }
    hundredths += Math.round(found * 100);
    if (!hasDocumentedReason && (found < min || found > max)) {
      problems.push({ code: 'weights.bounds', criterion, found, min, max });
    }
  }
  if (hundredths !== SUM * 100) problems.push({ code: 'weights.sum', found: hundredths / 100, expected: SUM });
  return problems;
}
