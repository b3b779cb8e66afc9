import { fold } from './fold';

/** One word of a text. Offsets count UTF-16 units of the original text. */
export interface Token {
  text: string;
  start: number;
  end: number;
  sentence: number;
  /** Counts parts of sentences between commas, colons, brackets and words such as "maar". */
  clause: number;
  /** The token follows the previous one with no more than a hyphen or spaces between. */
  adjacent: boolean;
  /** A capital and then small letters, as names are written. */
  isCapitalised: boolean;
}

const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const WORD = /[\p{L}\p{N}]+/gu;
const TURNING_WORDS = new Set([
  'maar',
  'doch',
  'echter',
  'mais',
  'but',
  'however',
  'wel',
  'terwijl',
  'hoewel',
  'alors',
  'tandis',
  'whereas',
  'while',
]);

/** Words in order, each with its sentence and clause. Full stops inside numbers do not end a sentence. */
export function tokenise(text: string): Token[] {
  const { folded, origin } = fold(text);
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let previousEnd = 0;
  for (const match of folded.matchAll(WORD)) {
    const gap = folded.slice(previousEnd, match.index);
    if (previousEnd > 0) {
      if (/[!?;\n]|\.(?=\s|$)|\.$/.test(gap) && !/^\.$/.test(gap)) {
        sentence++;
        clause++;
      } else if (/[,:()–—/]|\s-\s/.test(gap)) clause++;
    }
    if (TURNING_WORDS.has(match[0]) && tokens.length > 0 && tokens[tokens.length - 1]?.clause === clause) clause++;
    const end = match.index + match[0].length;
    tokens.push({
      text: match[0],
      start: origin[match.index] ?? 0,
      end: Math.max(origin[match.index] ?? 0, origin[end - 1] ?? 0) + 1,
      sentence,
      clause,
      isCapitalised: CAPITALISED.test(text.slice(origin[match.index], (origin[match.index] ?? 0) + 2)),
      adjacent: previousEnd > 0 && /^[^\S\n]*-?$/.test(gap),
    });
    previousEnd = end;
  }
  return tokens;
}
