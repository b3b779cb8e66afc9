import { ADVICES, type Advice, type WarningCode } from '@bestuiver/taxonomy';
import {
  BIAS,
  LEARNED_TARGETS,
  LEARNED_WARNINGS,
  type LearnedTarget,
  type LearnedWeights,
} from '../../../libs/taxonomy/src/advice/learned/learned-weights';

/** One text as the weights see it, with what a person made of it; a loose sentence has no advice. */
export interface Lesson {
  features: string[];
  advice?: Advice;
  warnings: readonly WarningCode[];
}

/** A due warning is rarer than none and dearer to miss. */
const DUE_COUNTS = 2;
/** Strength of the pull towards no weight at all. */
const PULL = 1 / 3;
const ROUNDS = 300;
const STEP = 0.4;
/** A word that one text alone used says nothing about another. */
const LEAST_TEXTS = 2;
const LEAST_WEIGHT = 0.1;

/**
 * Logistic regression by gradient descent over all lessons at once: softmax over the advices, one yes or no for each
 * warning. No chance is involved, so the same lessons give the same weights.
 */
export function trainWeights(lessons: readonly Lesson[]): LearnedWeights {
  const ids = frequentFeatures(lessons);
  const place = new Map(ids.map((id, at) => [id, at]));
  const rows = lessons.map(({ features }) => [BIAS, ...features].flatMap((id) => place.get(id) ?? []));
  const width = LEARNED_TARGETS.length;
  const weights = new Float64Array(ids.length * width);
  const travelled = new Float64Array(weights.length).fill(1e-8);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Float64Array(weights.length);
    lessons.forEach((lesson, at) => addGradient(gradient, weights, rows[at]!, lesson));
    for (let at = 0; at < weights.length; at += 1) {
      const slope = gradient[at]! + (at < width ? 0 : PULL * weights[at]!);
      travelled[at]! += slope * slope;
      weights[at]! -= (STEP * slope) / Math.sqrt(travelled[at]!);
    }
  }
  return readable(ids, weights);
}

function frequentFeatures(lessons: readonly Lesson[]): string[] {
  const counts = new Map<string, number>();
  lessons.forEach(({ features }) => features.forEach((id) => counts.set(id, (counts.get(id) ?? 0) + 1)));
  const frequent = [...counts].filter(([, count]) => count >= LEAST_TEXTS).map(([id]) => id);
  return [BIAS, ...frequent.sort((a, b) => (a < b ? -1 : 1))];
}

function addGradient(gradient: Float64Array, weights: Float64Array, row: number[], lesson: Lesson): void {
  const width = LEARNED_TARGETS.length;
  const sums = LEARNED_TARGETS.map((_, target) => row.reduce((sum, at) => sum + weights[at * width + target]!, 0));
  const errors = errorsOf(sums, lesson);
  for (const at of row) errors.forEach((error, target) => (gradient[at * width + target]! += error));
}

function errorsOf(sums: number[], { advice, warnings }: Lesson): number[] {
  const highest = Math.max(...sums.slice(0, ADVICES.length));
  const odds = ADVICES.map((_, target) => Math.exp(sums[target]! - highest));
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  const onAdvice = ADVICES.map((id, target) => (advice ? odds[target]! / total - (id === advice ? 1 : 0) : 0));
  const onWarnings = LEARNED_WARNINGS.map((code, at) => {
    const isDue = warnings.includes(code);
    const chance = 1 / (1 + Math.exp(-sums[ADVICES.length + at]!));
    return isDue ? DUE_COUNTS * (chance - 1) : chance;
  });
  return [...onAdvice, ...onWarnings];
}

function readable(ids: readonly string[], weights: Float64Array): LearnedWeights {
  const width = LEARNED_TARGETS.length;
  return Object.fromEntries(
    ids.flatMap((id, at) => {
      const kept: Partial<Record<LearnedTarget, number>> = {};
      LEARNED_TARGETS.forEach((target, index) => {
        const weight = Math.round(weights[at * width + index]! * 100) / 100;
        if (Math.abs(weight) >= LEAST_WEIGHT) kept[target] = weight;
      });
      return Object.keys(kept).length > 0 ? [[id, kept]] : [];
    }),
  );
}
