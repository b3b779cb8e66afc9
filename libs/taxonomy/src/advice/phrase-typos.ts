import type { Language } from '@bestuiver/domain';
import { isDutchEntry } from '../text/dutch-dictionary';
import { TypoCorrector } from '../text/typos';
import { phraseWords } from './advice-data';

interface Speller {
  words: ReadonlySet<string>;
  corrector: TypoCorrector;
}

const spellers = new Map<Language, Speller>();

/** The word of the phrases that a mistyped word stands for; undefined when the word is right or nobody can tell. */
export function correctPhraseWord(word: string, languages: readonly Language[]): string | undefined {
  const known = languages.map(spellerOf);
  if (known.some(({ words }) => words.has(word)) || (languages.includes('nl') && isDutchEntry(word))) return undefined;
  for (const { corrector } of known) {
    const meant = corrector.correct(word);
    if (meant) return isInflection(word, meant) ? undefined : meant;
  }
  return undefined;
}

/** A last letter more or less is more often a plural or another person of the verb than a mistake. */
function isInflection(word: string, other: string): boolean {
  return word.startsWith(other) || other.startsWith(word);
}

function spellerOf(language: Language): Speller {
  let speller = spellers.get(language);
  if (!speller) {
    const words = phraseWords(language);
    speller = { words, corrector: new TypoCorrector(words) };
    spellers.set(language, speller);
  }
  return speller;
}
