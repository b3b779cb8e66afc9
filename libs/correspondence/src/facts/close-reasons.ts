import type { CloseReason, Language } from '@bestuiver/domain';

type Told = Exclude<CloseReason, 'other'>;

const LABELS: Readonly<Record<Language, Readonly<Record<Told, string>>>> = {
  nl: {
    own_staff: 'eigen mensen doen het werk',
    other_supplier: 'er is een andere leverancier',
    budget: 'er is geen budget',
    timing: 'het moment past niet meer',
    no_capacity_region: 'in de regio is er geen capaciteit',
    certification_missing: 'een certificaat ontbreekt',
    mobility: 'de plek is niet bereikbaar',
    concern_unfair_competition: 'bezorgdheid over valse concurrentie',
    individual_hire_instead: 'één persoon aanwerven past beter (individueel maatwerk)',
  },
  fr: {
    own_staff: 'votre propre personnel fait le travail',
    other_supplier: 'il y a un autre fournisseur',
    budget: 'il n’y a pas de budget',
    timing: 'le moment ne convient plus',
    no_capacity_region: 'il n’y a pas de capacité dans la région',
    certification_missing: 'un certificat manque',
    mobility: 'le lieu n’est pas accessible',
    concern_unfair_competition: 'crainte de concurrence déloyale',
    individual_hire_instead: 'engager une personne convient mieux (travail adapté individuel)',
  },
  en: {
    own_staff: 'your own staff do the work',
    other_supplier: 'there is another supplier',
    budget: 'there is no budget',
    timing: 'the timing no longer fits',
    no_capacity_region: 'there is no capacity in the region',
    certification_missing: 'a certificate is missing',
    mobility: 'the place cannot be reached',
    concern_unfair_competition: 'concern about unfair competition',
    individual_hire_instead: 'hiring one person fits better (individual support)',
  },
};

/** Why a demand was closed, to stand in a sentence; null when the reason says nothing by itself. */
export function closeReasonLabel(reason: string | null, language: Language): string | null {
  return (LABELS[language] as Readonly<Record<string, string>>)[reason ?? ''] ?? null;
}
