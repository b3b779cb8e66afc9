import type { Language, Localised } from '@bestuiver/domain';
import { sentenceOf } from '../explanation/explain';
import { fill } from '../explanation/format';
import type { TeamProblem } from './compose-consortia';
import type { PartnerRefusal } from './partner';

const PROBLEMS: Readonly<Record<Exclude<TeamProblem['code'], 'cannot_join'>, Localised>> = {
  too_few: {
    nl: 'Een samenwerking telt minstens {least} ondernemingen.',
    fr: 'Une collaboration compte au moins {least} entreprises.',
    en: 'A consortium has at least {least} enterprises.',
  },
  too_many: {
    nl: 'Voor dit soort vraag werken hoogstens {most} ondernemingen samen.',
    fr: 'Pour ce type de demande, {most} entreprises au plus collaborent.',
    en: 'For this kind of demand at most {most} enterprises work together.',
  },
  same_enterprise: {
    nl: 'Twee aanbiedingen komen van dezelfde onderneming. Kies er één.',
    fr: 'Deux offres viennent de la même entreprise. Choisissez-en une.',
    en: 'Two offers come from the same enterprise. Choose one.',
  },
  no_lead: {
    nl: 'Niemand kan penvoerder zijn: die is erkend, wil het zelf en doet een groot deel van het werk.',
    fr: 'Personne ne peut être chef de file : il faut être agréé, le vouloir et faire une grande part du travail.',
    en: 'Nobody can lead: the lead is recognised, willing, and does a large share of the work.',
  },
};

const REFUSALS: Readonly<Record<Exclude<PartnerRefusal['code'], 'fails_gate'> | 'not_listed', Localised>> = {
  not_open: {
    nl: 'Deze onderneming liet weten dat ze niet samen met anderen werkt.',
    fr: "Cette entreprise a indiqué qu'elle ne travaille pas avec d'autres.",
    en: 'This enterprise said that it does not work together with others.',
  },
  too_small: {
    nl: 'Er is te weinig vrij: minder dan een twintigste van het werk.',
    fr: 'Il y a trop peu de capacité libre : moins d’un vingtième du travail.',
    en: 'Too little is free: less than a twentieth of the work.',
  },
  not_measured: {
    nl: 'We kunnen niet berekenen hoeveel van het werk hier past: vul de uren van de vraag of de capaciteit van het aanbod aan.',
    fr: "Nous ne pouvons pas calculer quelle part du travail convient ici : complétez les heures de la demande ou la capacité de l'offre.",
    en: 'We cannot work out how much of the work fits here: complete the hours of the demand or the capacity of the offer.',
  },
  not_listed: {
    nl: 'Dit aanbod doet niet mee in de zoektocht.',
    fr: 'Cette offre ne participe pas à la recherche.',
    en: 'This offer takes no part in the search.',
  },
};

/** What is against a team, as one sentence (domain dossier 5.5). */
export function describeTeamProblem(problem: TeamProblem, language: Language): string {
  if (problem.code !== 'cannot_join') return fill(PROBLEMS[problem.code], { ...problem.params }, language);
  const { why } = problem.params;
  if (why?.code === 'fails_gate') return sentenceOf(why.reason, language);
  return REFUSALS[why?.code ?? 'not_listed'][language];
}
