import type { ProviderCheck } from './provider-check';

/** All of a provider's prices lie under what it says the work costs itself: it has to explain. */
export const underOwnCostFloor: ProviderCheck = {
  code: 'C3',
  source: 'domain dossier 5.6 C3',
  applies(_demand, { attributes: { priceMin, priceMax, costFloor } }) {
    const highest = priceMax ?? priceMin;
    return costFloor != null && highest != null && highest < costFloor;
  },
};
