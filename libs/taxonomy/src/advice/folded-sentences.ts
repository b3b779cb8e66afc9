import { fold } from '../text/fold';
import { ANYWHERE, KEY_LENGTH } from './phrase-pattern';

export interface FoldedSentences {
  original: string;
  /** Folded text in which words are separated by spaces and sentences by line feeds; offsets as in `fold`. */
  text: string;
  /** The original words behind a stretch of the folded text. */
  quote(start: number, end: number): string;
  /** Where the words begin that start with these letters (up to `KEY_LENGTH`); every word for `ANYWHERE`. */
  wordsFrom(letters: string): readonly number[];
}

const DIGITS_AROUND = /^[0-9]\.[0-9]$/;

/**
 * Folds a text for finding phrases: punctuation becomes a space, the end of a sentence a line feed, 12.000 stays whole.
 * `correct` may put another word in the place of a mistyped one; what is quoted stays as it was written.
 */
export function foldSentences(original: string, correct?: (word: string) => string | undefined): FoldedSentences {
  const { folded, origin } = fold(original);
  const separated = [...folded].map((character, at) => separator(folded, character, at)).join('');
  const { text, places } = correct ? replaceWords(separated, correct) : { text: separated, places: undefined };
  const placeOf = (at: number) => origin[places ? places[at]! : at];
  const words = indexWords(text);
  return {
    original,
    text,
    quote: (start, end) => original.slice(placeOf(start), placeOf(end)),
    wordsFrom: (letters) => words.get(letters) ?? [],
  };
}

function indexWords(text: string): Map<string, number[]> {
  const words = new Map<string, number[]>([[ANYWHERE, []]]);
  for (const { 0: word, index } of text.matchAll(/[a-z0-9.]+/g)) {
    for (let length = 0; length <= Math.min(KEY_LENGTH, word.length); length += 1) {
      const letters = word.slice(0, length);
      words.set(letters, [...(words.get(letters) ?? []), index]);
    }
  }
  return words;
}

/** `places[i]` is where character `i` of the new text stood; a replaced word keeps its begin and end. */
function replaceWords(
  separated: string,
  correct: (word: string) => string | undefined,
): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  for (const { 0: word, index } of separated.matchAll(/[a-z0-9.]+|[^a-z0-9.]+/g)) {
    const written = /[a-z]/.test(word) ? (correct(word) ?? word) : word;
    for (let at = 0; at < written.length; at += 1) places.push(index + Math.min(at, word.length - 1));
    text += written;
  }
  places.push(separated.length);
  return { text, places };
}

function separator(folded: string, character: string, at: number): string {
  if (/[a-z0-9]/.test(character)) return character;
  if (character === '.' && DIGITS_AROUND.test(folded.slice(at - 1, at + 2))) return character;
  if (character === '.' && /\S/.test(folded[at + 1] ?? ' ')) return ' ';
  return /[.!?;\n]/.test(character) ? '\n' : ' ';
}
