import { ancestors, type ConceptSpace } from '../lexicon/concept-space';
import type { Mention } from './find-mentions';
import type { FrameReader } from './vote';

function isNominal(kind: string | undefined): boolean {
  return kind === 'object' || kind === 'setting';
}

/**
 * Lets phrases outweigh their words: "coffee machines" is neither coffee nor machines, the "powder" of powder coating
 * is no food. A word inside an act stays when the act is done to it ("graffiti" in "graffiti verwijderen").
 */
export function resolvePhrases(space: ConceptSpace, frames: FrameReader, mentions: readonly Mention[]): Mention[] {
  const phrases = mentions.filter(({ isPhrase, last, first }) => isPhrase && last > first);
  return mentions.filter((one) => {
    const kind = space.concepts[one.concept]?.kind;
    return !phrases.some((phrase) => {
      if (phrase === one || phrase.first > one.first || phrase.last < one.last) return false;
      if (phrase.last - phrase.first <= one.last - one.first) return false;
      const over = space.concepts[phrase.concept]?.kind;
      if (isNominal(over) && isNominal(kind)) {
        return !ancestors(space, phrase.concept).some(({ number }) => number === one.concept);
      }
      if (isNominal(over) && kind === 'operation') return frames.read(one.concept, phrase.concept).length === 0;
      if (over === 'operation' && kind === 'operation') {
        return !ancestors(space, phrase.concept).some(({ number }) => number === one.concept);
      }
      return over === 'operation' && isNominal(kind) && frames.read(phrase.concept, one.concept).length === 0;
    });
  });
}
