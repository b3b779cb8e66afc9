/** Most enterprises one surge call asks [E]: more answers than a coordinator can work with help nobody. */
export const MOST_CALLED = 25;

/** A candidate of a ranking, which passed every gate. */
export interface CallCandidate {
  readonly capabilityId: string;
  readonly organisationId: string;
  readonly rank: number;
  readonly band: 'strong' | 'review' | 'weak';
  /** Its listing names one of the activities that are asked: it is on the list for this product. */
  readonly listed: boolean;
  /** What the coordinator decided about it for this demand. */
  readonly decided: 'shortlisted' | 'dismissed' | null;
  /** It has a proposal for this demand that goes on, alone or in a team. */
  readonly taken: boolean;
}

/**
 * Whom a surge call asks, best first: every enterprise that is listed for the product, or that the ranking or the
 * coordinator thinks able all the same, once, with its best listing. Who is asked about this demand already or was put
 * aside is left in peace.
 */
export function providersToCall<C extends CallCandidate>(candidates: readonly C[], most = MOST_CALLED): C[] {
  const busy = new Set(candidates.filter(({ taken }) => taken).map(({ organisationId }) => organisationId));
  const able = candidates.filter(
    ({ listed, band, decided, organisationId }) =>
      decided !== 'dismissed' && (listed || band !== 'weak' || decided === 'shortlisted') && !busy.has(organisationId),
  );
  const best = new Map<string, C>();
  for (const one of [...able].sort((a, b) => a.rank - b.rank))
    if (!best.has(one.organisationId)) best.set(one.organisationId, one);
  return [...best.values()].slice(0, most);
}
