import type { Localised } from '@bestuiver/domain';
import type { CapabilityFacts } from '../facts/capability-facts';
import type { DemandFacts } from '../facts/demand-facts';
import type { Pair } from '../facts/pair';
import type { Reason } from '../model/match-run';
import type { CriterionId } from '../weights/weights';
import { FULL, NEUTRAL, NOT_ASKED, UNKNOWN_GRADE } from './grades';

/** One question within a criterion. */
export interface Aspect {
  readonly id: string;
  /** How much of the criterion's knowledge this aspect is, against the other aspects that are asked. */
  readonly share: number;
  /** 0..1000, or `NOT_ASKED`, or `UNKNOWN_GRADE`. */
  grade(demand: DemandFacts, capability: CapabilityFacts, pair: Pair): number;
  /** Names of the facts that are missing when the grade is unknown, `demand.` or `capability.` first. */
  missing(demand: DemandFacts, capability: CapabilityFacts, pair: Pair): readonly string[];
  /** The reason for a known grade. */
  reason(demand: DemandFacts, capability: CapabilityFacts, pair: Pair, grade: number): Reason;
}

/**
 * A graded part of the score. Its aspects multiply, since a team that is both too small and too late is worse than
 * either; what is unknown counts for one half in proportion to its share.
 */
export interface Criterion {
  readonly id: CriterionId;
  readonly source: string;
  readonly label: Localised;
  readonly aspects: readonly Aspect[];
  /**
   * The criterion speaks about the asked work. What a team can do in its own work tells less about work that is only
   * related: such values count less, down to `LEAST_RELATED` of them for work that is hardly like it.
   */
  readonly isBoundToWork?: boolean;
  /** What to say when no aspect is asked; left out where one always is. */
  readonly nothingAsked?: Reason;
  readonly words: Readonly<Record<string, Localised>>;
}

/** Value of a criterion in thousandths; the only place where aspects are put together. */
export function valueOf(criterion: Criterion, demand: DemandFacts, capability: CapabilityFacts, pair: Pair): number {
  const { aspects } = criterion;
  let product = FULL;
  let known = 0;
  let unknown = 0;
  for (let index = 0; index < aspects.length; index++) {
    const aspect = aspects[index]!;
    const grade = aspect.grade(demand, capability, pair);
    if (grade === NOT_ASKED) continue;
    if (grade === UNKNOWN_GRADE) unknown += aspect.share;
    else {
      known += aspect.share;
      product = (product * grade) / FULL;
    }
  }
  const value = unknown === 0 ? product : (known * product + unknown * NEUTRAL) / (known + unknown);
  return Math.round(criterion.isBoundToWork ? (value * pair.carry) / FULL : value);
}

export interface Assessment {
  /** 0..1 */
  readonly known: number;
  /**
   * Its params tell the weakest aspect's own `grade` (0..1) and, when the team's own work is only related to the asked
   * work, how far it is `carried` over.
   */
  readonly reason: Reason;
  readonly missing: readonly string[];
}

/** What lies behind a value: the weakest aspect, what is missing, how much is known. */
export function assess(criterion: Criterion, demand: DemandFacts, capability: CapabilityFacts, pair: Pair): Assessment {
  let known = 0;
  let unknown = 0;
  let weakest: Aspect | undefined;
  let weakestGrade = Infinity;
  const missing: string[] = [];
  for (const aspect of criterion.aspects) {
    const grade = aspect.grade(demand, capability, pair);
    if (grade === NOT_ASKED) continue;
    if (grade === UNKNOWN_GRADE) {
      unknown += aspect.share;
      missing.push(...aspect.missing(demand, capability, pair));
      continue;
    }
    known += aspect.share;
    if (grade < weakestGrade) {
      weakest = aspect;
      weakestGrade = grade;
    }
  }
  const reason = weakest?.reason(demand, capability, pair, weakestGrade) ??
    (unknown === 0 ? criterion.nothingAsked : undefined) ?? { code: `${criterion.id}.unknown`, params: {} };
  const params: Record<string, unknown> = { ...reason.params };
  if (weakest) params.grade = Math.round(weakestGrade) / FULL;
  if (criterion.isBoundToWork && pair.carry < FULL) params.carried = pair.carry / FULL;
  return {
    known: known + unknown === 0 ? 1 : known / (known + unknown),
    reason: { code: reason.code, params },
    missing,
  };
}
