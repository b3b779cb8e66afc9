import type { DeclineReason, Language } from '@bestuiver/domain';

const LABELS: Readonly<Record<Language, Readonly<Record<DeclineReason, string>>>> = {
  nl: {
    no_capacity_now: 'Nu geen capaciteit',
    not_our_work: 'Dit is niet ons werk',
    too_far: 'Te ver',
    price: 'De prijs',
    timing: 'Het moment past niet',
    volume_too_large: 'Te groot volume',
    volume_too_small: 'Te klein volume',
    certification_missing: 'Een certificaat ontbreekt',
    own_solution: 'Zelf een oplossing gevonden',
    never_this_kind: 'Dit soort werk nooit',
    other: 'Andere reden',
  },
  fr: {
    no_capacity_now: 'Pas de capacité pour le moment',
    not_our_work: 'Ce n’est pas notre travail',
    too_far: 'Trop loin',
    price: 'Le prix',
    timing: 'Le moment ne convient pas',
    volume_too_large: 'Volume trop grand',
    volume_too_small: 'Volume trop petit',
    certification_missing: 'Un certificat manque',
    own_solution: 'Une solution a été trouvée',
    never_this_kind: 'Jamais ce type de travail',
    other: 'Autre raison',
  },
  en: {
    no_capacity_now: 'No capacity now',
    not_our_work: 'This is not our work',
    too_far: 'Too far',
    price: 'The price',
    timing: 'The timing does not suit',
    volume_too_large: 'Volume too large',
    volume_too_small: 'Volume too small',
    certification_missing: 'A certificate is missing',
    own_solution: 'Found a solution elsewhere',
    never_this_kind: 'Never this kind of work',
    other: 'Another reason',
  },
};

/** A reason code of a declined proposal in words; an unknown code is shown as it is. */
export function declineReasonLabel(reason: string, language: Language): string {
  return (LABELS[language] as Readonly<Record<string, string>>)[reason] ?? reason;
}
