import { suitability } from '../../criteria/suitability.criterion';
import { UNKNOWN } from '../../facts/encoding';
import type { Facet } from './facet';

const LOAD_BITS = 3;
const PACES_AT = LOAD_BITS;
const RISKS_AT = PACES_AT + 1;
const LANGUAGES_AT = RISKS_AT + 1;
const EVERY_PACE = 0b111;
const EVERY_LANGUAGE = 0x7fff;

/** The heaviest load, and whether paces, risks and languages are known. */
export const suitabilityFacet: Facet = {
  bits: LANGUAGES_AT + 1,
  decides: suitability,
  codeOf: (facts) =>
    (facts.physicalLoadMax + 1) |
    (Number(facts.paces >= 0) << PACES_AT) |
    (Number(facts.excludedRisks >= 0) << RISKS_AT) |
    (Number(facts.languages >= 0) << LANGUAGES_AT),
  bestFor: () => (code, row, judge) => {
    const isKnown = (at: number) => ((code >> at) & 1) === 1;
    row.physicalLoadMax = (code & ((1 << LOAD_BITS) - 1)) - 1;
    row.paces = isKnown(PACES_AT) ? EVERY_PACE : UNKNOWN;
    row.excludedRisks = isKnown(RISKS_AT) ? 0 : UNKNOWN;
    row.languages = isKnown(LANGUAGES_AT) ? EVERY_LANGUAGE : UNKNOWN;
    judge();
  },
};
