import fc from 'fast-check';
import { providersToCall, type CallCandidate } from './providers-to-call';

const candidate = (rank: number, facts: Partial<CallCandidate> = {}): CallCandidate => ({
  capabilityId: `c${rank}`,
  organisationId: `o${rank}`,
  rank,
  band: 'strong',
  listed: false,
  decided: null,
  taken: false,
  ...facts,
});

const called = (candidates: CallCandidate[], most?: number): string[] =>
  providersToCall(candidates, most).map(({ capabilityId }) => capabilityId);

describe('providersToCall', () => {
  it('asks the able ones, best first', () => {
    expect(called([candidate(3, { band: 'review' }), candidate(1), candidate(2)])).toEqual(['c1', 'c2', 'c3']);
  });

  it('asks an enterprise with two workshops once, for the one that fits best', () => {
    expect(called([candidate(2, { organisationId: 'o1' }), candidate(1), candidate(3)])).toEqual(['c1', 'c3']);
  });

  it('leaves in peace who fits weakly, was put aside, or is asked already', () => {
    const aside = [
      candidate(1, { band: 'weak' }),
      candidate(2, { decided: 'dismissed' }),
      candidate(3, { taken: true }),
    ];
    expect(called([...aside, candidate(4, { organisationId: 'o3' }), candidate(5)])).toEqual(['c5']);
  });

  it('asks who fits weakly by the facts that are known, when listed for the product or on the short list', () => {
    const weak = [candidate(1, { band: 'weak', decided: 'shortlisted' }), candidate(2, { band: 'weak', listed: true })];
    expect(called(weak)).toEqual(['c1', 'c2']);
  });

  it('asks no more than so many', () => {
    expect(called([candidate(1), candidate(2), candidate(3)], 2)).toEqual(['c1', 'c2']);
  });

  it('never asks an enterprise twice nor one that is asked already, in the order of the ranking', () => {
    const any = fc.record({
      rank: fc.integer({ min: 1, max: 200 }),
      organisationId: fc.constantFrom('a', 'b', 'c', 'd'),
      band: fc.constantFrom('strong', 'review', 'weak' as const),
      listed: fc.boolean(),
      decided: fc.constantFrom('shortlisted', 'dismissed' as const, null),
      taken: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ rank }) => rank, maxLength: 30 }), (drawn) => {
        const candidates = drawn.map(({ rank, ...facts }) => candidate(rank, facts));
        const asked = providersToCall(candidates);
        const organisations = asked.map(({ organisationId }) => organisationId);
        expect(new Set(organisations).size).toBe(organisations.length);
        expect(asked.map(({ rank }) => rank)).toEqual([...asked.map(({ rank }) => rank)].sort((a, b) => a - b));
        for (const id of organisations)
          expect(candidates.some(({ organisationId, taken }) => organisationId === id && taken)).toBe(false);
      }),
    );
  });
});
