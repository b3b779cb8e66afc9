import { daysSinceConfirmed, freshness } from '../adjustments/freshness';
import { CRITERIA } from '../criteria';
import { assess, valueOf } from '../criteria/criterion';
import type { CapabilityFacts } from '../facts/capability-facts';
import type { DemandFacts } from '../facts/demand-facts';
import type { Pair } from '../facts/pair';
import { GATES, type Gate } from '../gates';
import type { Adjustment, Band, Contribution, MatchCandidate } from '../model/match-run';
import type { Weights } from '../weights/weights';
import { checksFor } from './checks';

/** Domain dossier 5.1. */
const STRONG = 70_00;
const REVIEW = 50_00;
export const COMPLETE_DATA_BELOW = 0.6;

export interface Identity {
  readonly capabilityId: string;
  readonly establishmentId: string;
  readonly enterpriseId: string;
}

/** Scores capabilities for one demand with one set of weights. All arithmetic on points is in whole hundredths. */
export class Scorer {
  private readonly weights: readonly number[];

  constructor(
    readonly demand: DemandFacts,
    weights: Weights,
  ) {
    this.weights = CRITERIA.map(({ id }) => Math.round(weights[id] * 100));
  }

  /** The first gate that fails, or null. */
  firstFailure(capability: CapabilityFacts, pair: Pair): Gate | null {
    for (const gate of GATES) if (gate.fails(this.demand, capability, pair)) return gate;
    return null;
  }

  failures(capability: CapabilityFacts, pair: Pair): Gate[] {
    return GATES.filter((gate) => gate.fails(this.demand, capability, pair));
  }

  /** Score before fairness, in hundredths of a point. */
  score(capability: CapabilityFacts, pair: Pair): number {
    let points = 0;
    for (let index = 0; index < CRITERIA.length; index++) {
      const weight = this.weights[index]!;
      if (weight > 0) points += pointsFor(weight, valueOf(CRITERIA[index]!, this.demand, capability, pair));
    }
    return Math.max(0, points + freshness(this.demand, capability));
  }

  /** The candidate with every point explained; `fairness` in hundredths. */
  explain(identity: Identity, capability: CapabilityFacts, pair: Pair, fairness: number): MatchCandidate {
    const contributions: Contribution[] = [];
    const missing: string[] = [];
    let known = 0;
    let total = 0;
    let points = 0;
    CRITERIA.forEach((criterion, index) => {
      const weight = this.weights[index]!;
      const value = valueOf(criterion, this.demand, capability, pair);
      const assessment = assess(criterion, this.demand, capability, pair);
      const earned = pointsFor(weight, value);
      points += earned;
      total += weight;
      known += weight * assessment.known;
      if (weight > 0) missing.push(...assessment.missing);
      contributions.push({
        criterion: criterion.id,
        weight: weight / 100,
        value: value / 1000,
        points: earned / 100,
        reason: assessment.reason,
      });
    });
    const adjustments = this.adjustments(capability, points, fairness);
    const score = points + adjustments.reduce((sum, adjustment) => sum + Math.round(adjustment.points * 100), 0);
    const confidence = total === 0 ? 0 : Math.round((100 * known) / total) / 100;
    return {
      ...identity,
      score: score / 100,
      band: bandOf(score),
      confidence,
      completeData: confidence < COMPLETE_DATA_BELOW,
      contributions,
      adjustments,
      missing: [...new Set(missing)],
      checks: checksFor(this.demand, capability),
    };
  }

  private adjustments(capability: CapabilityFacts, points: number, fairness: number): Adjustment[] {
    const adjustments: Adjustment[] = [];
    const fresh = Math.max(-points, freshness(this.demand, capability));
    if (fresh < 0) {
      adjustments.push({
        code: 'freshness',
        points: fresh / 100,
        params: { isStale: capability.isStale === 1, days: daysSinceConfirmed(this.demand, capability) },
      });
    }
    if (fairness > 0) {
      adjustments.push({ code: 'fairness', points: fairness / 100, params: { share: capability.exposure / 100 } });
    }
    return adjustments;
  }
}

function pointsFor(weight: number, value: number): number {
  return Math.round((weight * value) / 1000);
}

/** Band of a score in hundredths (domain dossier 5.1). */
export function bandOf(score: number): Band {
  return score >= STRONG ? 'strong' : score >= REVIEW ? 'review' : 'weak';
}
