import type { CriterionId, Weights } from '../weights/weights';

/** A stable code and the facts that belong to it; words are made by `explain`. */
export interface Reason {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export type Band = 'strong' | 'review' | 'weak';

export interface Contribution {
  readonly criterion: CriterionId;
  /** Share of the score, 0-100. */
  readonly weight: number;
  /** 0..1; 0.5 where nothing is known. */
  readonly value: number;
  /** weight × value, in hundredths of a point. */
  readonly points: number;
  readonly reason: Reason;
}

export interface Adjustment {
  readonly code: 'freshness' | 'fairness';
  readonly points: number;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface MatchCandidate {
  readonly capabilityId: string;
  readonly establishmentId: string;
  readonly enterpriseId: string;
  /** 0-100, in hundredths; the exact sum of the points of contributions and adjustments. */
  readonly score: number;
  readonly band: Band;
  /** 0..1: weighted share of what is known. */
  readonly confidence: number;
  /** Below 60 % known: complete the data first. */
  readonly completeData: boolean;
  readonly contributions: readonly Contribution[];
  readonly adjustments: readonly Adjustment[];
  /** Facts that nobody gave, `demand.` or `capability.` with the attribute's name. */
  readonly missing: readonly string[];
  /** Codes of checks a person has to make. */
  readonly checks: readonly string[];
}

/** The one change that would let a near miss pass. */
export interface Change {
  readonly side: 'demand' | 'capability';
  readonly attribute: string;
  readonly value: unknown;
}

export interface NearMiss {
  readonly capabilityId: string;
  readonly establishmentId: string;
  readonly enterpriseId: string;
  readonly gate: string;
  readonly reason: Reason;
  readonly wouldPassIf: Change | null;
  /** The score it would have had. */
  readonly score: number;
}

export interface MatchRunResult {
  readonly engineVersion: string;
  readonly weightsVersion: string;
  readonly demandId: string;
  readonly today: string;
  readonly weights: Weights;
  /** Best first, ties by id. */
  readonly candidates: readonly MatchCandidate[];
  readonly nearMisses: readonly NearMiss[];
  /** Capabilities the ranking chose from. */
  readonly considered: number;
}
