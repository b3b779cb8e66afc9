import type { FoldedSentences } from './folded-sentences';
import type { PhraseSet } from './phrase-pattern';

/** Where a phrase stands in the folded text, with the original words. */
export interface Found {
  start: number;
  end: number;
  words: string;
}

const NO_PHRASES: PhraseSet = new Map();

/** All places where one of the phrases stands, longest first, none inside another and none touching an exception. */
export function findPhrases(sentences: FoldedSentences, phrases: PhraseSet, unless: PhraseSet = NO_PHRASES): Found[] {
  const places = occurrences(sentences, phrases).sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  if (places.length === 0) return places;
  const exceptions = occurrences(sentences, unless);
  const kept: Found[] = [];
  for (const place of places) {
    if (![...exceptions, ...kept].some((other) => overlaps(place, other))) kept.push(place);
  }
  return kept;
}

/** Every place where one of the phrases stands, also inside another. */
export function occurrences({ text, quote, wordsFrom }: FoldedSentences, phrases: PhraseSet): Found[] {
  const places: Found[] = [];
  for (const [key, patterns] of phrases) {
    for (const start of wordsFrom(key)) {
      for (const pattern of patterns) {
        pattern.lastIndex = start;
        const match = pattern.exec(text);
        if (match) places.push({ start, end: pattern.lastIndex, words: quote(start, pattern.lastIndex) });
      }
    }
  }
  return places;
}

function overlaps(a: Found, b: Found): boolean {
  return a.start < b.end && b.start < a.end;
}
