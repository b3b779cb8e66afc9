import { fairnessEarned, MOST_FAIRNESS } from '../adjustments/fairness';
import { UNKNOWN } from '../facts/encoding';
import { marksOf, reliabilityOf } from './promise';

/**
 * What postings tell of a row without reading it, in 32 bits: what it offers (kinds in four bits, modes in three), the
 * marks of its promise in six, its reliability in five and what fairness may add in two, both rounded up, and the
 * signature of its details in the last twelve.
 */
const OFFER = 0x7f;
const MARKS_AT = 7;
const MARKS = 0x3f;
const RELIABILITY_AT = 13;
const LIFT_AT = 18;
const SIGNATURE_AT = 20;

/** Steps of reliability and of the lift; the last is the whole. */
const RELIABILITY_STEPS = 31;
const LIFT_STEPS = 3;

/** A row of which nothing is known yet: it may do anything as well as any. */
export const OPEN_HEAD = 0xffffffff & ~(MARKS << MARKS_AT);

/** `exposure` as stored: 255 unknown. */
export function makeHead(offer: number, promise: number, exposure: number, signature: number): number {
  const reliability = Math.ceil((reliabilityOf(promise) * RELIABILITY_STEPS) / 1000);
  const lift = Math.ceil((fairnessEarned(exposure === 255 ? UNKNOWN : exposure) * LIFT_STEPS) / MOST_FAIRNESS);
  return (
    ((offer & OFFER) |
      (marksOf(promise) << MARKS_AT) |
      (reliability << RELIABILITY_AT) |
      (lift << LIFT_AT) |
      (signature << SIGNATURE_AT)) >>>
    0
  );
}

/** Marks and reliability of a head in one number, below `HEAD_PROMISES`. */
export const HEAD_PROMISES = 1 << (LIFT_AT - MARKS_AT);

export function promiseOfHead(head: number): number {
  return (head >>> MARKS_AT) & (HEAD_PROMISES - 1);
}

/** Reverses `promiseOfHead`; the rest of the head stays empty. */
export function headOfPromise(promise: number): number {
  return promise << MARKS_AT;
}

export function marksOfHead(head: number): number {
  return (head >>> MARKS_AT) & MARKS;
}

/** Thousandths, never too few. */
export function reliabilityOfHead(head: number): number {
  return Math.ceil((1000 * ((head >>> RELIABILITY_AT) & RELIABILITY_STEPS)) / RELIABILITY_STEPS);
}

/** Hundredths of a point that fairness may add, never too few. */
export function liftOfHead(head: number): number {
  return (MOST_FAIRNESS * ((head >>> LIFT_AT) & LIFT_STEPS)) / LIFT_STEPS;
}

export function signatureOfHead(head: number): number {
  return head >>> SIGNATURE_AT;
}
