import type { Language, Localised } from '@bestuiver/domain';
import type { Consortium, ConsortiumMember } from '@bestuiver/persistence';
import { percentOf } from './team';

const PART: Localised = {
  nl: 'ongeveer {share} % van het werk, met ‘{title}’',
  fr: 'environ {share} % du travail, avec « {title} »',
  en: 'about {share}% of the work, with ‘{title}’',
};
const REASONS: Readonly<Record<Consortium['reasons'][number], Localised>> = {
  volume: {
    nl: 'Geen enkele onderneming kan alleen meer dan {alone} % van het werk aan.',
    fr: 'Aucune entreprise ne peut faire seule plus de {alone} % du travail.',
    en: 'No enterprise alone can do more than {alone}% of the work.',
  },
  activities: {
    nl: 'De vraag bestaat uit verschillende soorten werk.',
    fr: 'La demande comprend plusieurs sortes de travail.',
    en: 'The demand holds different kinds of work.',
  },
  score: {
    nl: 'Samen passen ze beter bij deze vraag dan ieder apart.',
    fr: 'Ensemble, elles correspondent mieux à cette demande que séparément.',
    en: 'Together they fit this demand better than each alone.',
  },
};
const COVERS: Localised = {
  nl: 'Samen doen ze {coverage} % van het werk.',
  fr: 'Ensemble, elles font {coverage} % du travail.',
  en: 'Together they do {coverage}% of the work.',
};

/** «ongeveer 40 % van het werk, met ‘Verpakken van droge voeding’», as the partner itself reads it. */
export const partWords = ({ share, capability }: ConsortiumMember, language: Language): string =>
  fill(PART, language, { share: percentOf(share), title: capability.title });

/** Why one alone will not do, whole sentences; the first one weighs most. Names nobody. */
export function reasonWords({ reasons, bestAlone }: Consortium, language: Language): string[] {
  const told = (['volume', 'activities', 'score'] as const).filter((code) => reasons.includes(code));
  const codes = told.length > 0 ? told : (['score'] as const);
  return codes.map((code) => fill(REASONS[code], language, { alone: Math.floor(100 * bestAlone + 1e-6) }));
}

/** How much of the work the team does, a whole sentence. */
export const coverageWords = ({ coverage }: Consortium, language: Language): string =>
  fill(COVERS, language, { coverage: Math.floor(100 * coverage + 1e-6) });

const fill = (words: Localised, language: Language, facts: Readonly<Record<string, string | number>>): string =>
  words[language].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]));
