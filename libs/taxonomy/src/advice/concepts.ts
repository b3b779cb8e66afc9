import type { Language } from '@bestuiver/domain';
import { stem } from '../text/stem';
import { occurrences, type Found } from './find-phrases';
import type { FoldedSentences } from './folded-sentences';
import { compilePhrases, type PhraseSet, type WordClasses } from './phrase-pattern';

/** Where a concept stands, counted in words and sentences so that closeness can be judged. */
export interface ConceptPlace extends Found {
  firstWord: number;
  lastWord: number;
  sentence: number;
}

export type ConceptPlaces = ReadonlyMap<string, readonly ConceptPlace[]>;

/** The concepts of one language, ready to be found. */
export interface Concepts {
  language: Language;
  /** Single words by their stem: one entry stands for every inflection. */
  stems: ReadonlyMap<string, string[]>;
  /** Phrases and words with a wildcard. */
  patterns: ReadonlyMap<string, PhraseSet>;
}

const PLAIN_WORD = /^[a-z]+$/;

/** Compiles ways to say a concept: a plain word stands for all its inflections, anything else is a phrase pattern. */
export function compileConcepts(
  concepts: Record<string, readonly string[]>,
  classes: WordClasses,
  language: Language,
): Concepts {
  const stems = new Map<string, string[]>();
  const patterns = new Map<string, PhraseSet>();
  for (const [id, entries] of Object.entries(concepts)) {
    const choices = entries.flatMap((entry) => (entry.includes(' ') ? [entry] : entry.split('|')));
    for (const word of choices.filter((choice) => PLAIN_WORD.test(choice))) {
      const root = stem(word, language);
      stems.set(root, [...(stems.get(root) ?? []), id]);
    }
    const phrases = choices.filter((choice) => !PLAIN_WORD.test(choice));
    if (phrases.length > 0) patterns.set(id, compilePhrases(phrases, classes));
  }
  return { language, stems, patterns };
}

/** Finds every concept in a folded text, in the order of the text. */
export function findConcepts(sentences: FoldedSentences, { language, stems, patterns }: Concepts): ConceptPlaces {
  const words = wordsOf(sentences.text);
  const places = new Map<string, ConceptPlace[]>();
  const note = (id: string, first: number, last: number) => {
    const [start, end, sentence] = [words[first]!.start, words[last]!.end, words[first]!.sentence];
    const place = { start, end, sentence, firstWord: first, lastWord: last, words: sentences.quote(start, end) };
    places.set(id, [...(places.get(id) ?? []), place]);
  };
  words.forEach(({ text }, at) => {
    const ids = rootsOf(text, language).flatMap((root) => stems.get(root) ?? []);
    new Set(ids).forEach((id) => note(id, at, at));
  });
  const startingAt = new Map(words.map(({ start }, at) => [start, at]));
  const endingAt = new Map(words.map(({ end }, at) => [end, at]));
  for (const [id, phrases] of patterns) {
    for (const { start, end } of occurrences(sentences, phrases)) note(id, startingAt.get(start)!, endingAt.get(end)!);
  }
  return places;
}

/** The stemmer leaves the silent plural of French verbs ("demandent") as it is. */
function rootsOf(word: string, language: Language): string[] {
  const roots = [stem(word, language)];
  if (language === 'fr' && word.length > 6 && word.endsWith('ent')) roots.push(stem(word.slice(0, -2), language));
  return roots;
}

interface Word {
  text: string;
  start: number;
  end: number;
  sentence: number;
}

function wordsOf(text: string): Word[] {
  let sentence = 0;
  return [...text.matchAll(/[a-z0-9.]+|\n/g)].flatMap(({ 0: word, index }) => {
    if (word !== '\n') return [{ text: word, start: index, end: index + word.length, sentence }];
    sentence += 1;
    return [];
  });
}
