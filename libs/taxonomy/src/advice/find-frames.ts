import type { Language } from '@bestuiver/domain';
import { adviceData, FRAMES, type Frame, type SignalId } from './advice-data';
import { findConcepts, type ConceptPlace, type ConceptPlaces } from './concepts';
import { occurrences, type Found } from './find-phrases';
import type { FoldedSentences } from './folded-sentences';

/** A signal that a frame showed, with the words of its concepts. */
export interface FrameFound {
  signal: SignalId;
  words: string;
}

/** Reads the frames: concepts that mean something together when they stand close to each other, in any order. */
export function findFrames(sentences: FoldedSentences, language: Language): FrameFound[] {
  const { concepts, signals } = adviceData(language);
  const places = findConcepts(sentences, concepts);
  return FRAMES.flatMap((frame) => {
    if (frame.absent.some((id) => places.has(id))) return [];
    const innocent = signals.find(({ id }) => id === frame.signal)!.unless;
    const found = matchFrame(frame, places, () => occurrences(sentences, innocent));
    return found
      ? [
          {
            signal: frame.signal,
            words: inOrder(found)
              .map(({ words }) => words)
              .join(' … '),
          },
        ]
      : [];
  });
}

/** The first set of places that fills the frame, or nothing. */
function matchFrame(frame: Frame, places: ConceptPlaces, innocent: () => Found[]): ConceptPlace[] | undefined {
  const choices = frame.all.map((ids) => ids.flatMap((id) => places.get(id) ?? []));
  if (choices.some((choice) => choice.length === 0)) return undefined;
  const exceptions = innocent();
  const fits = (chosen: ConceptPlace[]) =>
    isAllowed(frame, chosen, places) &&
    !exceptions.some((exception) => chosen.some((place) => touch(place, exception)));
  return search(frame, choices, [], fits);
}

function search(
  frame: Frame,
  choices: ConceptPlace[][],
  chosen: ConceptPlace[],
  fits: (chosen: ConceptPlace[]) => boolean,
): ConceptPlace[] | undefined {
  const next = choices[chosen.length];
  if (!next) return fits(chosen) ? chosen : undefined;
  for (const place of next) {
    const isInOrder = !frame.ordered || chosen.every(({ end }) => end <= place.start);
    if (!isInOrder || chosen.some((other) => touch(place, other)) || !isClose(frame, [...chosen, place])) continue;
    const found = search(frame, choices, [...chosen, place], fits);
    if (found) return found;
  }
  return undefined;
}

function isClose({ span, sentences }: Frame, places: ConceptPlace[]): boolean {
  const first = Math.min(...places.map(({ firstWord }) => firstWord));
  const last = Math.max(...places.map(({ lastWord }) => lastWord));
  const numbers = places.map(({ sentence }) => sentence);
  return last - first < span && Math.max(...numbers) - Math.min(...numbers) <= sentences;
}

function isAllowed(frame: Frame, chosen: ConceptPlace[], places: ConceptPlaces): boolean {
  const numbers = new Set(chosen.map(({ sentence }) => sentence));
  return !frame.none.some((id) => places.get(id)?.some(({ sentence }) => numbers.has(sentence)));
}

function inOrder(places: ConceptPlace[]): ConceptPlace[] {
  return [...places].sort((a, b) => a.start - b.start);
}

function touch(a: Found, b: Found): boolean {
  return a.start < b.end && b.start < a.end;
}
