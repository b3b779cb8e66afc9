import type { Facet } from './facet';

const STALE = 3;
const STEPS = 3;

/** When the listing was confirmed, and whether it went stale. */
export const freshnessFacet: Facet<'isStale' | 'confirmedAt'> = {
  bits: 2,
  decides: 'freshness',
  codeOf: (facts, { confirmedAt }) => {
    if (facts.isStale === 1) return STALE;
    return facts.confirmedAt < 0 ? STEPS - 1 : confirmedAt.stepOf(facts.confirmedAt);
  },
  bestOf: (code, demand, { confirmedAt }) => [
    code === STALE
      ? { isStale: 1, confirmedAt: demand.today }
      : { isStale: 0, confirmedAt: Math.min(demand.today, confirmedAt.most(code)) },
  ],
};
