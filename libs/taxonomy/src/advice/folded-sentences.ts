import { fold } from '../text/fold';

export interface FoldedSentences {
  original: string;
  /** Folded text in which words are separated by spaces and sentences by line feeds; offsets as in `fold`. */
  text: string;
  /** The original words behind a stretch of the folded text. */
  quote(start: number, end: number): string;
}

const DIGITS_AROUND = /^[0-9]\.[0-9]$/;

/**
 * Folds a text for finding phrases: punctuation becomes a space, the end of a sentence a line feed, 12.000 stays whole.
 * `correct` may put another word in the place of a mistyped one; what is quoted stays as it was written.
 */
export function foldSentences(original: string, correct?: (word: string) => string | undefined): FoldedSentences {
  const { folded, origin } = fold(original);
  const separated = [...folded].map((character, at) => separator(folded, character, at)).join('');
  if (!correct) return { original, text: separated, quote: (start, end) => original.slice(origin[start], origin[end]) };
  const { text, places } = replaceWords(separated, correct);
  return { original, text, quote: (start, end) => original.slice(origin[places[start]!], origin[places[end]!]) };
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
