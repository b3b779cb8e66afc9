import type { Language, Localised } from '@bestuiver/domain';

const STATUSES: Readonly<Record<string, Localised>> = {
  draft: { nl: 'ontwerp', fr: 'brouillon', en: 'draft' },
  submitted: { nl: 'ingediend', fr: 'introduit', en: 'submitted' },
  needs_info: { nl: 'wacht op informatie', fr: 'en attente d’informations', en: 'waiting for information' },
  open: { nl: 'open', fr: 'ouvert', en: 'open' },
  in_proposal: { nl: 'in voorstel', fr: 'en proposition', en: 'in proposal' },
  in_negotiation: { nl: 'in gesprek', fr: 'en discussion', en: 'in negotiation' },
  partially_fulfilled: { nl: 'deels ingevuld', fr: 'satisfait en partie', en: 'partially fulfilled' },
  fulfilled: { nl: 'ingevuld', fr: 'satisfait', en: 'fulfilled' },
  paused: { nl: 'gepauzeerd', fr: 'en pause', en: 'paused' },
  withdrawn: { nl: 'ingetrokken', fr: 'retiré', en: 'withdrawn' },
  expired: { nl: 'vervallen', fr: 'expiré', en: 'expired' },
  rejected: { nl: 'geweigerd', fr: 'refusé', en: 'rejected' },
  published: { nl: 'gepubliceerd', fr: 'publié', en: 'published' },
  stale: { nl: 'niet meer actueel', fr: 'plus à jour', en: 'out of date' },
  hidden: { nl: 'verborgen', fr: 'masqué', en: 'hidden' },
  suspended: { nl: 'geschorst', fr: 'suspendu', en: 'suspended' },
  archived: { nl: 'gearchiveerd', fr: 'archivé', en: 'archived' },
  computed: { nl: 'berekend', fr: 'calculé', en: 'computed' },
  shortlisted: { nl: 'op de shortlist', fr: 'présélectionné', en: 'shortlisted' },
  dismissed: { nl: 'afgewezen', fr: 'écarté', en: 'dismissed' },
  promoted: { nl: 'voorgesteld', fr: 'proposé', en: 'promoted' },
  superseded: { nl: 'vervangen door een nieuwe berekening', fr: 'remplacé par un nouveau calcul', en: 'superseded' },
  sent_to_provider: { nl: 'bij de onderneming', fr: 'chez l’entreprise', en: 'with the provider' },
  provider_interested: { nl: 'onderneming heeft interesse', fr: 'entreprise intéressée', en: 'provider interested' },
  provider_declined: { nl: 'onderneming zei nee', fr: 'refusé par l’entreprise', en: 'declined by the provider' },
  sent_to_company: { nl: 'bij het bedrijf', fr: 'chez la société', en: 'with the company' },
  company_interested: { nl: 'bedrijf heeft interesse', fr: 'société intéressée', en: 'company interested' },
  company_declined: { nl: 'bedrijf zei nee', fr: 'refusé par la société', en: 'declined by the company' },
  introduced: { nl: 'kennisgemaakt', fr: 'mis en contact', en: 'introduced' },
};

/** A status in words; an unknown one as it is. */
export const statusLabel = (status: string, language: Language): string => STATUSES[status]?.[language] ?? status;
