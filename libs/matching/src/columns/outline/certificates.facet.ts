import { quality } from '../../criteria/quality.criterion';
import { CERTIFICATE_FIELDS } from '../../facts/capability-facts';
import type { AskedCertificate, DemandFacts } from '../../facts/demand-facts';
import { UNKNOWN } from '../../facts/encoding';
import type { Facet } from './facet';
import { certificatesAsked, holdAtBest } from './ideal-facts';

/** Certifications share a bit: whoever holds one of them may hold the asked one. */
const BITS = 8;
/** Enough for any demand, or not known. */
const PLACES = [65_534, UNKNOWN];

function mayHold(code: number, { accepted }: AskedCertificate): boolean {
  return accepted.some((number) => number >= 0 && (code & (1 << (number % BITS))) !== 0);
}

/** Which certificates the establishment may hold. */
export const certificatesFacet: Facet = {
  bits: BITS,
  decides: quality,
  codeOf: ({ certificates, certificateCount }) => {
    let code = 0;
    for (let index = 0; index < certificateCount; index++) {
      code |= 1 << (certificates[index * CERTIFICATE_FIELDS]! % BITS);
    }
    return code;
  },
  bestFor: (demand) => {
    const asked = certificatesAsked(demand);
    return (code, row, judge) => {
      holdAtBest(
        row,
        asked.filter((one) => mayHold(code, one)),
      );
      for (row.palletPlaces of PLACES) judge();
    };
  },
  counts: (demand) => certificatesAsked(demand).length > 0,
  fails: (code, demand: DemandFacts) => (demand.required ?? []).some((asked) => !mayHold(code, asked)),
};
