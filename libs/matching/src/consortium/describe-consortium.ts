import type { Language, Localised } from '@bestuiver/domain';
import { fill } from '../explanation/format';
import type { Consortium } from './compose-consortia';

const COVERS: Localised = {
  nl: '{count} ondernemingen samen dekken {coverage} % van het volume. Alleen kan geen ervan meer dan {alone} % aan.',
  fr: '{count} entreprises couvrent ensemble {coverage} % du volume. Seule, aucune ne peut faire plus de {alone} %.',
  en: '{count} enterprises together cover {coverage}% of the volume. Alone, none can do more than {alone}%.',
};
const NUMBERS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['', '', 'Twee', 'Drie', 'Vier'],
  fr: ['', '', 'Deux', 'Trois', 'Quatre'],
  en: ['', '', 'Two', 'Three', 'Four'],
};

/** "Twee ondernemingen samen dekken 100 % van het volume. Alleen kan geen meer dan 65 % aan." */
export function describeConsortium({ members, coverage }: Consortium, bestAlone: number, language: Language): string {
  return fill(
    COVERS,
    {
      count: NUMBERS[language][members.length] ?? members.length,
      coverage: Math.floor(coverage * 100),
      alone: Math.floor(bestAlone * 100),
    },
    language,
  );
}
