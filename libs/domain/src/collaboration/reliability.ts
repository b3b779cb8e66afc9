import type { FollowUpAnswer } from './follow-ups';

/** What a company says of its provider at one moment; what it does not know is null. */
export interface MeasuredMoment {
  readonly deliveredOnTime: boolean | null;
  readonly qualityAccepted: boolean | null;
  /** 1 to 5, at the end. */
  readonly rating: number | null;
  /** How it went so far, at a follow-up. */
  readonly answer: FollowUpAnswer | null;
}

const ANSWER_VALUE: Readonly<Record<FollowUpAnswer, number>> = { well: 1, mixed: 0.5, badly: 0 };

/** The mean of what is known of a moment, from 0 to 1; null when nothing is. */
export function valueOf({ deliveredOnTime, qualityAccepted, rating, answer }: MeasuredMoment): number | null {
  const known = [
    deliveredOnTime === null ? null : Number(deliveredOnTime),
    qualityAccepted === null ? null : Number(qualityAccepted),
    rating === null ? null : (rating - 1) / 4,
    answer === null ? null : ANSWER_VALUE[answer],
  ].filter((value) => value !== null);
  return known.length === 0 ? null : meanOf(known);
}

/**
 * What an enterprise's collaborations tell of its reliability (domain dossier 5.2): one observation a collaboration,
 * the mean of its moments, so that one long collaboration does not speak for many. Null when none was measured.
 */
export function reliabilityOf(
  collaborations: readonly (readonly MeasuredMoment[])[],
): { readonly count: number; readonly mean: number } | null {
  const observations = collaborations.flatMap((moments) => {
    const values = moments.map(valueOf).filter((value) => value !== null);
    return values.length === 0 ? [] : [meanOf(values)];
  });
  if (observations.length === 0) return null;
  // In thousandths, as the engine grades.
  return { count: observations.length, mean: Math.round(meanOf(observations) * 1000) / 1000 };
}

/** Smallest first, because sums of fractions differ by their order: equal facts give equal numbers however they came. */
const meanOf = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other).reduce((sum, value) => sum + value, 0) / values.length;
