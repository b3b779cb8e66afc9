/** Nobody asks: the aspect does not count. */
export const NOT_ASKED = -2;
/** Somebody asks and a fact is missing: neutral, and it lowers the confidence. */
export const UNKNOWN_GRADE = -1;
export const FULL = 1000;
export const NEUTRAL = 500;
/** A soft problem: one talks about it. */
export const SOFT = 600;
const SOFT_SPAN = 100;
/** A negotiable problem: it has to be solved first. */
export const NEGOTIABLE = 200;

/**
 * Grade of an excess over a limit, in thousandths: full without excess, between 600 and 500 within the soft margin,
 * from 200 down to nothing beyond it.
 */
export function tolerated(excess: number, softMargin: number): number {
  if (excess <= 0) return FULL;
  if (excess <= softMargin) return SOFT - Math.round((SOFT_SPAN * excess) / softMargin);
  return Math.round((NEGOTIABLE * softMargin) / excess);
}
