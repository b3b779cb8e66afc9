import type { DemandKind, Language, WorkForm } from '@bestuiver/domain';

type Labels<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>;

export const KIND_LABELS: Labels<DemandKind> = {
  nl: {
    niche: 'Niche-arbeid: nieuw werk dat nog vorm krijgt',
    enclave: 'Enclavewerking: een begeleid team op de werkvloer van het bedrijf',
    subcontracting: 'Onderaanneming: werk met een afgesproken resultaat',
    strategic_product: 'Strategisch product: dichtbij gemaakt als het moet',
  },
  fr: {
    niche: 'Travail de niche : un travail nouveau, encore à définir',
    enclave: 'Enclave : une équipe encadrée sur le lieu de travail de l’entreprise',
    subcontracting: 'Sous-traitance : un travail avec un résultat convenu',
    strategic_product: 'Produit stratégique : fabriqué à proximité si nécessaire',
  },
  en: {
    niche: 'Niche work: new work that is still taking shape',
    enclave: 'Enclave: a supervised team on the company’s own site',
    subcontracting: 'Subcontracting: work with an agreed result',
    strategic_product: 'Strategic product: made nearby when it must be',
  },
};

/** A work form with its article, to stand in a sentence. */
export const WORK_FORM_LABELS: Labels<WorkForm> = {
  nl: {
    maatwerkbedrijf: 'een erkend maatwerkbedrijf',
    maatwerkafdeling: 'een maatwerkafdeling',
    local_service: 'een onderneming voor lokale diensten',
    work_care: 'een organisatie voor arbeidszorg',
    social_enterprise_other: 'een onderneming uit de sociale economie',
  },
  fr: {
    maatwerkbedrijf: 'une entreprise de travail adapté agréée',
    maatwerkafdeling: 'un département de travail adapté',
    local_service: 'une entreprise de services locaux',
    work_care: 'une organisation d’activités encadrées',
    social_enterprise_other: 'une entreprise d’économie sociale',
  },
  en: {
    maatwerkbedrijf: 'a recognised custom-work enterprise',
    maatwerkafdeling: 'a custom-work department',
    local_service: 'a local-services enterprise',
    work_care: 'an organisation for supervised activities',
    social_enterprise_other: 'a social-economy enterprise',
  },
};
