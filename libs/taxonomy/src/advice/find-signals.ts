import type { Language } from '@bestuiver/domain';
import { adviceData, type SignalId } from './advice-data';
import { findPhrases } from './find-phrases';
import type { FoldedSentences } from './folded-sentences';

/** Signals found in a text, each with the words that showed it, in the order of the text. */
export type Signals = ReadonlyMap<SignalId, string[]>;

/** Reads the signals of the given languages; a text that mixes languages gets the signals of both. */
export function findSignals(sentences: FoldedSentences, languages: readonly Language[]): Signals {
  const signals = new Map<SignalId, string[]>();
  for (const language of languages) {
    for (const { id, phrases, unless } of adviceData(language).signals) {
      const found = findPhrases(sentences, phrases, unless).sort((a, b) => a.start - b.start);
      if (found.length > 0) signals.set(id, unique([...(signals.get(id) ?? []), ...found.map((place) => place.words)]));
    }
  }
  return signals;
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
