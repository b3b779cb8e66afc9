import type { ProviderCheck } from './provider-check';

/** Buyer and provider belong to one group: allowed as separate legal entities only, and noted. */
export const linkedCompanies: ProviderCheck = {
  code: 'C6',
  source: 'domain dossier 5.6 C6',
  applies: ({ linkedOrganisationIds = [] }, { enterpriseId }) => linkedOrganisationIds.includes(enterpriseId),
};
