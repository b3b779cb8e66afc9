import type { Language } from '@bestuiver/domain';
import { newStemmer } from 'snowball-stemmers';
import { otherDutchStems, stemDutch } from './dutch-stem';

const french = newStemmer('french');
const english = newStemmer('english');

/** Words come back in every text; more than these are not kept. */
const MAXIMUM_KEPT = 50_000;
const kept: Record<Language, Map<string, string>> = { nl: new Map(), fr: new Map(), en: new Map() };

const keptOthers: Record<Language, Map<string, readonly string[]>> = { nl: new Map(), fr: new Map(), en: new Map() };

function keeping<Found>(memory: Map<string, Found>, word: string, find: () => Found): Found {
  const known = memory.get(word);
  if (known !== undefined) return known;
  const found = find();
  if (memory.size >= MAXIMUM_KEPT) memory.clear();
  memory.set(word, found);
  return found;
}

/** Stem of a folded word. The same function makes the keys of the lexicon, so only equality matters. */
export function stem(word: string, language: Language): string {
  return keeping(kept[language], word, () => stemAnew(word, language));
}

function stemAnew(word: string, language: Language): string {
  if (language === 'nl') return stemDutch(word);
  if (word.length < 4) return word;
  return language === 'fr' ? french.stem(word) : english.stem(word);
}

/** Less certain stems, tried only when the first is unknown. */
export function otherStems(word: string, language: Language): readonly string[] {
  return keeping(keptOthers[language], word, () => otherStemsAnew(word, language));
}

function otherStemsAnew(word: string, language: Language): string[] {
  if (language === 'nl') return otherDutchStems(word);
  if (word.length < 5) return [];
  if (language === 'fr') {
    const root = word.replace(/(?:ees?|age|ages|eurs?|euses?|ement|ations?|ures?)$/, '');
    return root.length > 3 && root !== word
      ? [french.stem(`${root}er`), french.stem(`${root}age`), french.stem(`${root}ation`)]
      : [];
  }
  const root = word.replace(/(?:ers?|ing|ings|ed|ion|ions)$/, '');
  return root.length > 4 && root !== word ? [english.stem(root), english.stem(`${root}ing`)] : [];
}
