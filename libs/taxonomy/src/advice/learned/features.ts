import type { Language } from '@bestuiver/domain';
import { stem } from '../../text/stem';
import { adviceData } from '../advice-data';
import type { Organisation } from '../advice.types';
import { findConcepts, type ConceptPlace } from '../concepts';
import { sectionOf, type WorkAsked } from '../core-activity';
import type { FoldedSentences } from '../folded-sentences';

/** Something a text shows, with the words that showed it; facts about the organisation show no words. */
export interface Feature {
  /** A stem for a word (`nl:begeleid`), else the same in every language: `own-people`, `now+own-people`, `@core`. */
  id: string;
  words: string;
}

/**
 * What the learned weights look at: the stems of the words, the concepts, each two concepts in one sentence, and what is
 * known of the organisation and the work. Each feature counts once, however often the text shows it.
 */
export function findFeatures(
  sentences: FoldedSentences,
  languages: readonly Language[],
  work: WorkAsked,
  organisation?: Organisation,
): Feature[] {
  const features = [
    ...languages.flatMap((language) => [...stems(sentences, language), ...conceptsOf(sentences, language)]),
    ...circumstances(work, organisation).map((id) => ({ id, words: '' })),
  ];
  const first = new Map<string, Feature>();
  for (const feature of features) if (!first.has(feature.id)) first.set(feature.id, feature);
  return [...first.values()];
}

function stems({ text, quote }: FoldedSentences, language: Language): Feature[] {
  return [...text.matchAll(/[a-z0-9.]+/g)].map(({ 0: word, index }) => ({
    id: `${language}:${/[0-9]/.test(word) ? '#' : stem(word, language)}`,
    words: quote(index, index + word.length),
  }));
}

function conceptsOf(sentences: FoldedSentences, language: Language): Feature[] {
  const places = [...findConcepts(sentences, adviceData(language).concepts)].sort(([a], [b]) => (a < b ? -1 : 1));
  const single = places.map(([id, [place]]) => ({ id, words: place!.words }));
  const pairs = places.flatMap(([id, own], at) =>
    places.slice(at + 1).flatMap(([other, others]) => {
      const together = inOneSentence(own, others);
      return together ? [{ id: `${id}+${other}`, words: together }] : [];
    }),
  );
  return [...single, ...pairs];
}

function inOneSentence(own: readonly ConceptPlace[], others: readonly ConceptPlace[]): string | undefined {
  for (const a of own) {
    const b = others.find(({ sentence }) => sentence === a.sentence);
    if (b) return a.start <= b.start ? `${a.words} … ${b.words}` : `${b.words} … ${a.words}`;
  }
  return undefined;
}

function circumstances(work: WorkAsked, organisation?: Organisation): string[] {
  const section = sectionOf(organisation);
  return [
    ...(section ? [`@section-${section}`] : []),
    `@${work.core}`,
    ...(work.field?.facility ? ['@facility', `@facility-${work.core}`] : []),
  ];
}
