import fc from 'fast-check';
import { createTaxonomy } from '../taxonomy';
import type { ProfileEntry } from '../profile/text-profile';
import { PACKED_BYTES, packEntry } from './packed-entries';
import { kindsOfConcepts, PreparedFit } from './prepared-fit';

const taxonomy = createTaxonomy();
const kinds = kindsOfConcepts(taxonomy.concepts);

const concept = fc.nat(taxonomy.concepts.length - 1);
const entry: fc.Arbitrary<ProfileEntry> = fc.tuple(
  fc.oneof(
    { weight: 8, arbitrary: concept },
    { weight: 1, arbitrary: concept.map((number) => number + 0x4000) },
    { weight: 1, arbitrary: fc.integer({ min: 0x8000, max: 0x8004 }) },
  ),
  fc.integer({ min: 1, max: 255 }),
);
const profile = fc.uniqueArray(entry, { maxLength: 16, selector: ([number]) => number });

function prepared(demand: readonly ProfileEntry[], offer: readonly ProfileEntry[]) {
  const fit = new PreparedFit(taxonomy.concepts, kinds, taxonomy.similarities(), demand);
  const packed = new Uint8Array(offer.length * PACKED_BYTES);
  offer.forEach((one, at) => packEntry(packed, at, one));
  const workShare = fit.workShare(packed, 0, offer.length);
  return { workShare, value: fit.value(workShare, packed, 0, offer.length), atMost: fit.atMost(workShare) };
}

describe('PreparedFit', () => {
  it('gives exactly the value of the explained fit', () => {
    fc.assert(
      fc.property(profile, profile, (demand, offer) => {
        expect(prepared(demand, offer).value).toBe(taxonomy.fit({ entries: demand }, { entries: offer }).value);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('agrees on an offer that is the demand itself', () => {
    fc.assert(
      fc.property(profile, (both) => {
        expect(prepared(both, both).value).toBe(taxonomy.fit({ entries: both }, { entries: both }).value);
      }),
      { seed: 7 },
    );
  });

  it('never exceeds what it says is possible for a share of the works', () => {
    fc.assert(
      fc.property(profile, profile, (demand, offer) => {
        const { value, atMost } = prepared(demand, offer);
        expect(value).toBeLessThanOrEqual(atMost);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});
