export type Weights = Readonly<Record<string, number>>;

export const SUM = 100;

/** The sum, exact to the hundredth; weights have at most two decimals. */
export const sumOf = (weights: Weights): number =>
  Object.values(weights).reduce((sum, weight) => sum + Math.round(weight * 100), 0) / 100;

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Where a weight may lie without a reason: a part of its default to either side (domain dossier 5.2). */
export const rangeOf = (standard: number, bound: number): Range => ({
  min: standard * (1 - bound),
  max: standard * (1 + bound),
});

/** Criteria whose weight wants a reason. */
export function outOfBounds(weights: Weights, standard: Weights, bound: number): string[] {
  return Object.entries(weights)
    .filter(([criterion, weight]) => {
      const { min, max } = rangeOf(standard[criterion] ?? 0, bound);
      return weight < min || weight > max;
    })
    .map(([criterion]) => criterion);
}
