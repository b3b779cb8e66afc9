import type { Demand } from '@bestuiver/persistence';
import { refuseFields } from '../errors/refuse-fields';
import { forbiddenWords } from '../text/forbidden-words';

/** Texts about work, not about workers (domain dossier 6.1); the parties write in the language of the demand. */
export function refuseWords(texts: Readonly<Record<string, unknown>>, { language }: Pick<Demand, 'language'>): void {
  refuseFields(forbiddenWords(texts, language));
}
