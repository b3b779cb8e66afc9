import type { Language, Localised } from '@bestuiver/domain';
import { fill } from '../explanation/format';
import type { Consortium } from './compose-consortia';

const COVERS: Localised = {
  nl: '{count} ondernemingen samen dekken {coverage} % van het volume. Alleen kan geen ervan meer dan {alone} % aan.',
  fr: '{count} entreprises couvrent ensemble {coverage} % du volume. Seule, aucune ne peut faire plus de {alone} %.',
  en: '{count} enterprises together cover {coverage}% of the volume. Alone, none can do more than {alone}%.',
};
const COVERS_ONLY: Localised = {
  nl: '{count} ondernemingen samen dekken {coverage} % van het volume.',
  fr: '{count} entreprises couvrent ensemble {coverage} % du volume.',
  en: '{count} enterprises together cover {coverage}% of the volume.',
};
const NUMBERS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['', '', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'],
  fr: ['', '', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six'],
  en: ['', '', 'Two', 'Three', 'Four', 'Five', 'Six'],
};

const EVERY_ACTIVITY: Localised = {
  nl: 'Samen doen ze alle {count} gevraagde activiteiten.',
  fr: 'Ensemble, elles font les {count} activités demandées.',
  en: 'Together they do all {count} activities that are asked.',
};
const SOME_ACTIVITIES: Localised = {
  nl: 'Ze doen {done} van de {count} gevraagde activiteiten.',
  fr: 'Elles font {done} des {count} activités demandées.',
  en: 'They do {done} of the {count} activities that are asked.',
};

/**
 * "Twee ondernemingen samen dekken 100 % van het volume. Alleen kan geen ervan meer dan 65 % aan." Without the second
 * sentence when one alone could do as much.
 */
export function describeConsortium(
  { members, coverage, activities }: Consortium,
  bestAlone: number,
  language: Language,
): string {
  const volume = fill(
    bestAlone < coverage ? COVERS : COVERS_ONLY,
    {
      count: NUMBERS[language][members.length] ?? members.length,
      coverage: Math.floor(coverage * 100),
      alone: Math.floor(bestAlone * 100),
    },
    language,
  );
  if (activities.length === 0) return volume;
  const done = activities.filter(({ capabilityIds }) => capabilityIds.length > 0).length;
  const words = done === activities.length ? EVERY_ACTIVITY : SOME_ACTIVITIES;
  return `${volume} ${fill(words, { done, count: activities.length }, language)}`;
}
