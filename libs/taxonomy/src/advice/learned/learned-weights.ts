import weightData from '../../../data/advice/learned-weights.json';
import { ADVICES, type Advice, type WarningCode } from '../advice.types';
import type { Feature } from './features';

/** Warnings that words alone can call for; names with health data are found by other means. */
export const LEARNED_WARNINGS = ['D2', 'D3', 'D9', 'D12', 'C1', 'C2', 'C5', 'C7', 'C8', 'TRAITS'] as const;
export const LEARNED_TARGETS = [...ADVICES, ...LEARNED_WARNINGS] as const;
export type LearnedTarget = (typeof LEARNED_TARGETS)[number];

/** For each feature how much it speaks for (or against) an advice or a warning, in log-odds. */
export type LearnedWeights = Record<string, Partial<Record<LearnedTarget, number>>>;

/** The weight that every text has before a word is read. */
export const BIAS = '@any-text';

export interface Opinion {
  logOdds: number;
  /** The words that speak for it, the strongest first. */
  words: string[];
}

export type Opinions = Record<Advice | (typeof LEARNED_WARNINGS)[number], Opinion>;

const WEIGHTS = weightData as LearnedWeights;

/** Adds up what the features of a text say about every advice and every warning. */
export function weighFeatures(features: readonly Feature[], weights: LearnedWeights = WEIGHTS): Opinions {
  const sums = Object.fromEntries(
    LEARNED_TARGETS.map((target) => [target, { logOdds: weights[BIAS]?.[target] ?? 0, parts: [] as Part[] }]),
  ) as Record<LearnedTarget, { logOdds: number; parts: Part[] }>;
  for (const { id, words } of features) {
    for (const [target, weight] of Object.entries(weights[id] ?? {})) {
      const sum = sums[target as LearnedTarget];
      sum.logOdds += weight;
      if (weight > 0 && words) sum.parts.push({ weight, words });
    }
  }
  return Object.fromEntries(
    Object.entries(sums).map(([target, { logOdds, parts }]) => [target, { logOdds, words: strongest(parts) }]),
  ) as Opinions;
}

/** Whether words alone can call for this warning. */
export function isLearned(code: WarningCode): code is (typeof LEARNED_WARNINGS)[number] {
  return (LEARNED_WARNINGS as readonly string[]).includes(code);
}

interface Part {
  weight: number;
  words: string;
}

function strongest(parts: Part[]): string[] {
  const ranked = parts.sort((a, b) => b.weight - a.weight || (a.words < b.words ? -1 : 1)).map(({ words }) => words);
  return [...new Set(ranked)];
}
