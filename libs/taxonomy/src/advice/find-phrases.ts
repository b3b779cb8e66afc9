import type { FoldedSentences } from './folded-sentences';

/** Where a phrase stands in the folded text, with the original words. */
export interface Found {
  start: number;
  end: number;
  words: string;
}

/** All places where one of the phrases stands, longest first, none inside another and none touching an exception. */
export function findPhrases(sentences: FoldedSentences, phrases: RegExp[], unless: RegExp[] = []): Found[] {
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

function occurrences({ text, quote }: FoldedSentences, phrases: RegExp[]): Found[] {
  return phrases.flatMap((phrase) =>
    [...text.matchAll(phrase)].map(({ index, 0: match }) => {
      const end = index + match.length;
      return { start: index, end, words: quote(index, end) };
    }),
  );
}

function overlaps(a: Found, b: Found): boolean {
  return a.start < b.end && b.start < a.end;
}
