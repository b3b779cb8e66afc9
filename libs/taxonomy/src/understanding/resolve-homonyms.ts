import { ancestors, type ConceptSpace } from '../lexicon/concept-space';
import type { Mention } from './find-mentions';
import type { FrameReader } from './vote';

/** What stays of a meaning that nothing else in the text speaks for, when another meaning of the word has support. */
const UNSUPPORTED_FACTOR = 0.25;
/** Support below this share of the best meaning's is chance. */
const SUPPORTED_SHARE = 0.5;

function isNominal(space: ConceptSpace, { concept }: Mention): boolean {
  const kind = space.concepts[concept]?.kind;
  return kind === 'object' || kind === 'setting';
}

function isFamily(space: ConceptSpace, first: number, second: number): boolean {
  return (
    ancestors(space, first).some(({ number }) => number === second) ||
    ancestors(space, second).some(({ number }) => number === first)
  );
}

/** 0..1: how strongly one mention speaks for a meaning of another word. */
function support(space: ConceptSpace, frames: FrameReader, meaning: Mention, other: Mention): number {
  const known = space.concepts[meaning.concept];
  const by = space.concepts[other.concept];
  if (!known || !by) return 0;
  if (by.kind === 'operation')
    return Math.max(0, ...frames.read(other.concept, meaning.concept).map((one) => one.strength));
  if (by.kind === 'object' && isFamily(space, meaning.concept, other.concept)) return 0.5;
  if (by.kind === 'activity' || by.kind === 'work') {
    return Math.max(0, ...known.leads.filter(({ to }) => to === other.concept).map(({ strength }) => strength));
  }
  return Math.max(
    0,
    ...known.leads.map(({ to, strength }) =>
      Math.min(strength, by.leads.find((lead) => lead.to === to)?.strength ?? 0),
    ),
  );
}

/**
 * Lets the rest of the text choose between the things a word may name: "borden" are plates where tables are laid and
 * switchboards where cabinets are wired. A word that nothing speaks for keeps all its meanings.
 */
export function resolveHomonyms(space: ConceptSpace, frames: FrameReader, mentions: readonly Mention[]): Mention[] {
  const samePlace = new Map<string, Mention[]>();
  for (const one of mentions) {
    if (!isNominal(space, one)) continue;
    const key = `${one.start}-${one.end}`;
    samePlace.set(key, [...(samePlace.get(key) ?? []), one]);
  }
  const weakened = new Set<Mention>();
  for (const meanings of samePlace.values()) {
    if (meanings.length < 2) continue;
    const concepts = new Set(meanings.map(({ concept }) => concept));
    const elsewhere = mentions.filter(
      ({ first, last, concept }) =>
        !concepts.has(concept) && meanings.every((meaning) => last < meaning.first || first > meaning.last),
    );
    const supports = meanings.map((meaning) =>
      elsewhere.reduce((best, other) => Math.max(best, support(space, frames, meaning, other) * other.strength), 0),
    );
    const best = Math.max(...supports);
    const chosen = meanings.filter((_, index) => (supports[index] ?? 0) >= best * SUPPORTED_SHARE && best > 0);
    if (chosen.length === 0) continue;
    for (const meaning of meanings) {
      const isKept =
        chosen.includes(meaning) || chosen.some(({ concept }) => isFamily(space, concept, meaning.concept));
      if (!isKept) weakened.add(meaning);
    }
  }
  return mentions.map((one) => (weakened.has(one) ? { ...one, strength: one.strength * UNSUPPORTED_FACTOR } : one));
}
