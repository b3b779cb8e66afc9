import type { Facet } from './facet';

const STALE = 3;
const STEPS = 3;

/** When the listing was confirmed, and whether it went stale. */
export const freshnessFacet: Facet = {
  bits: 2,
  decides: 'freshness',
  codeOf: (facts, { confirmedAt }) => {
    if (facts.isStale === 1) return STALE;
    return facts.confirmedAt < 0 ? STEPS - 1 : confirmedAt.stepOf(facts.confirmedAt);
  },
  bestFor:
    ({ today }, { confirmedAt }) =>
    (code, row, judge) => {
      row.isStale = Number(code === STALE);
      row.confirmedAt = code === STALE ? today : Math.min(today, confirmedAt.most(code));
      judge();
    },
};
