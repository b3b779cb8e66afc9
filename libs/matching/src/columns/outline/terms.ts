import type { CapabilityFacts } from '../../facts/capability-facts';
import { capacityFacet } from './capacity.facet';
import { certificatesFacet } from './certificates.facet';
import { coDevelopmentFacet } from './co-development.facet';
import type { Facet } from './facet';
import { freshnessFacet } from './freshness.facet';
import { learningFacet } from './learning.facet';
import { priceFacet } from './price.facet';
import { suitabilityFacet } from './suitability.facet';
import { timingFacet } from './timing.facet';
import type { Yardsticks } from './yardsticks';

/** A facet and where its code lies in a word of 32 bits. */
export interface Term {
  readonly facet: Facet;
  readonly at: number;
  readonly mask: number;
}

/** The facets of the first word start where those of `head` leave room; the second word is all theirs. */
export const HEAD_TERMS = place([learningFacet, certificatesFacet]);
export const TERMS = place([
  capacityFacet,
  timingFacet,
  suitabilityFacet,
  priceFacet,
  coDevelopmentFacet,
  freshnessFacet,
]);

/** Bits of the facets in the head. */
export const HEAD_TERM_BITS = HEAD_TERMS.reduce((sum, { facet }) => sum + facet.bits, 0);

function place(facets: readonly Facet[]): Term[] {
  let at = 0;
  return facets.map((facet) => {
    const term = { facet, at, mask: (1 << facet.bits) - 1 };
    at += facet.bits;
    return term;
  });
}

/** The codes of so many facets in one word. */
export function wordOf(terms: readonly Term[], facts: CapabilityFacts, yardsticks: Yardsticks): number {
  let word = 0;
  for (const { facet, at } of terms) word |= facet.codeOf(facts, yardsticks) << at;
  return word >>> 0;
}
