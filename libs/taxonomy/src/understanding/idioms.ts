import type { Language } from '@bestuiver/domain';
import idioms from '../../data/idioms.json';
import { tokenise, type Token } from '../text/tokenise';

/** Every idiom by its first word. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[][]> {
  const found = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = tokenise(phrase).map(({ text }) => text);
    const first = words[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

const compiled: Record<Language, ReadonlyMap<string, readonly string[][]>> = {
  nl: byFirstWord(idioms.nl),
  fr: byFirstWord(idioms.fr),
  en: byFirstWord(idioms.en),
};

/** For every token, whether it stands in an idiom whose words name nothing: "het loopt spaak", "feu vert". */
export function readIdioms(tokens: readonly Token[], language: Language): boolean[] {
  const silent = tokens.map(() => false);
  tokens.forEach((token, at) => {
    for (const words of compiled[language].get(token.text) ?? []) {
      const isSaid = words.every((word, step) => tokens[at + step]?.text === word);
      if (isSaid) silent.fill(true, at, at + words.length);
    }
  });
  return silent;
}
