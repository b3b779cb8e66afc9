import { fold } from '../text/fold';

export interface FoldedSentences {
  original: string;
  /** Folded text in which words are separated by spaces and sentences by line feeds; offsets as in `fold`. */
  text: string;
  /** The original words behind a stretch of the folded text. */
  quote(start: number, end: number): string;
}

const DIGITS_AROUND = /^[0-9]\.[0-9]$/;

/** Folds a text for finding phrases: punctuation becomes a space, the end of a sentence a line feed, 12.000 stays whole. */
export function foldSentences(original: string): FoldedSentences {
  const { folded, origin } = fold(original);
  const text = [...folded].map((character, at) => separator(folded, character, at)).join('');
  return { original, text, quote: (start, end) => original.slice(origin[start], origin[end]) };
}

function separator(folded: string, character: string, at: number): string {
  if (/[a-z0-9]/.test(character)) return character;
  if (character === '.' && DIGITS_AROUND.test(folded.slice(at - 1, at + 2))) return character;
  if (character === '.' && /\S/.test(folded[at + 1] ?? ' ')) return ' ';
  return /[.!?;\n]/.test(character) ? '\n' : ' ';
}
