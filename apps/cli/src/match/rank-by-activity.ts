import type { Fit, Taxonomy } from '@bestuiver/taxonomy';
import type { CapabilityRecord, DemandRecord } from './gold-format';

export interface Ranked {
  demandId: string;
  capabilityId: string;
  /** 0..100 */
  score: number;
  fit: Fit;
}

/** Fits below this are other work. */
const MINIMUM_FIT = 0.02;

/** Capabilities for one demand by the fit of the work alone, best first, ties by id. */
export function rankByActivity(
  taxonomy: Taxonomy,
  demands: readonly DemandRecord[],
  capabilities: readonly CapabilityRecord[],
): Ranked[][] {
  const offers = capabilities.map((capability) => ({
    id: capability.id,
    profile: taxonomy.understand({ ...capability, side: 'offer', organisation: capability.enterpriseName }),
  }));
  return demands.map((demand) => {
    const profile = taxonomy.understand({ ...demand, side: 'demand', organisation: demand.buyer });
    return offers
      .map((offer) => ({ capabilityId: offer.id, fit: taxonomy.fit(profile, offer.profile) }))
      .filter(({ fit }) => fit.value >= MINIMUM_FIT)
      .map(({ capabilityId, fit }) => ({ demandId: demand.id, capabilityId, score: fit.value * 100, fit }))
      .sort((first, second) => second.score - first.score || (first.capabilityId < second.capabilityId ? -1 : 1));
  });
}
