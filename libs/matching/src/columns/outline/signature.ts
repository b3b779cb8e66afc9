import { packedNumber } from '@bestuiver/taxonomy';

/**
 * Which of twelve buckets the things and acts of a row fall in. A search knows per bucket how like its own the most
 * alike can be, and so what the details of a row can be worth before they are read.
 */
export const BUCKETS = 12;

/** A concept that says what work is done on, or how; see `kindsOfConcepts`. */
const DETAIL = 2;

export function bucketOf(concept: number): number {
  return concept % BUCKETS;
}

/** 0: no details. */
export function signatureOf(packed: Uint8Array, from: number, to: number, kinds: Uint8Array): number {
  let signature = 0;
  for (let at = from; at < to; at++) {
    const concept = packedNumber(packed, at);
    if (concept < kinds.length && kinds[concept] === DETAIL) signature |= 1 << bucketOf(concept);
  }
  return signature;
}
