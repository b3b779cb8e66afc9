/** The four kinds of demand (domain dossier, section 2). */
export const DEMAND_KINDS = ['niche', 'enclave', 'subcontracting', 'strategic_product'] as const;
export type DemandKind = (typeof DEMAND_KINDS)[number];

export const ORGANISATION_KINDS = ['company', 'social_enterprise', 'local_authority'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Work forms of social-economy enterprises; the last two years of local_service and maatwerkafdeling are history. */
export const WORK_FORMS = [
  'maatwerkbedrijf',
  'maatwerkafdeling',
  'local_service',
  'work_care',
  'social_enterprise_other',
] as const;
export type WorkForm = (typeof WORK_FORMS)[number];
