/** A text without capitals and diacritics, with the way back to the original offsets. */
export interface FoldedText {
  original: string;
  folded: string;
  /** `origin[i]` is the offset in the original of folded character `i`; one extra entry holds the length. */
  origin: Uint32Array;
}

const ligatures: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ĳ: 'ij',
  ß: 'ss',
  ø: 'o',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
};

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  return (ligatures[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '')) || ' ';
}

/** Lower case, diacritics removed, ligatures written out; every folded character knows where it came from. */
export function fold(original: string): FoldedText {
  const parts: string[] = [];
  const origin: number[] = [];
  for (let index = 0; index < original.length; index++) {
    const code = original.charCodeAt(index);
    const folded =
      code < 128
        ? String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code)
        : foldCharacter(original.charAt(index));
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) origin.push(index);
  }
  origin.push(original.length);
  return { original, folded: parts.join(''), origin: Uint32Array.from(origin) };
}

/** The folded form alone, for words of the data files. */
export function foldWord(word: string): string {
  return fold(word).folded;
}
