import type { Language } from '@bestuiver/domain';
import { adviceData, type SignalId } from './advice-data';
import { findFrames } from './find-frames';
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
      add(
        signals,
        id,
        found.map((place) => place.words),
      );
    }
    for (const { signal, words } of findFrames(sentences, language)) add(signals, signal, [words]);
  }
  return signals;
}

function add(signals: Map<SignalId, string[]>, id: SignalId, words: string[]): void {
  if (words.length > 0) signals.set(id, unique([...(signals.get(id) ?? []), ...words]));
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
