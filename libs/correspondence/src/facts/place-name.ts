import type { Language } from '@bestuiver/domain';
import type { Municipality } from '@bestuiver/persistence';

/** The name of a municipality as a reader of the language knows it: Roeselare is Roulers in French. */
export const placeName = ({ nameNl, nameFr }: Pick<Municipality, 'nameNl' | 'nameFr'>, language: Language): string =>
  language === 'fr' ? nameFr : nameNl;
