import type { DemandKind } from '@bestuiver/domain';

export const CRITERION_IDS = [
  'activity',
  'capacity',
  'timing',
  'place',
  'quality',
  'suitability',
  'price',
  'reliability',
  'coDevelopment',
  'learning',
  'anchoring',
] as const;
export type CriterionId = (typeof CRITERION_IDS)[number];

/** Points per criterion; together 100. */
export type Weights = Readonly<Record<CriterionId, number>>;

/** One dated set of weights of an area. */
export interface WeightsVersion {
  readonly version: string;
  readonly byKind: Readonly<Record<DemandKind, Weights>>;
}

function weights(...points: readonly number[]): Weights {
  return Object.fromEntries(CRITERION_IDS.map((id, index) => [id, points[index] ?? 0])) as Record<CriterionId, number>;
}

/** Default weights per kind, in the order of `CRITERION_IDS` (domain dossier 5.2). */
export const DEFAULT_WEIGHTS: WeightsVersion = {
  version: 'default-1',
  byKind: {
    niche: weights(22, 10, 5, 10, 8, 12, 5, 5, 15, 3, 5),
    enclave: weights(15, 18, 7, 18, 7, 15, 5, 5, 0, 8, 2),
    subcontracting: weights(25, 18, 10, 7, 15, 8, 10, 5, 0, 0, 2),
    strategic_product: weights(20, 15, 15, 3, 22, 5, 5, 5, 5, 0, 5),
  },
};
