/** Every spelling of a word with one letter left out. */
function deletions(word: string): string[] {
  const result: string[] = [];
  for (let index = 0; index < word.length; index++) result.push(word.slice(0, index) + word.slice(index + 1));
  return result;
}

export type Edit = 'swap' | 'missing' | 'changed';

/** The one edit that separates two words; undefined when they are equal or further apart. */
export function singleEdit(first: string, second: string): Edit | undefined {
  if (first === second || Math.abs(first.length - second.length) > 1) return undefined;
  let index = 0;
  while (index < first.length && index < second.length && first[index] === second[index]) index++;
  if (first.length === second.length) {
    if (first.slice(index + 1) === second.slice(index + 1)) return 'changed';
    const isSwapped = first[index] === second[index + 1] && first[index + 1] === second[index];
    return isSwapped && first.slice(index + 2) === second.slice(index + 2) ? 'swap' : undefined;
  }
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short.slice(index) === long.slice(index + 1) ? 'missing' : undefined;
}

/** Words shorter than this are too easily another word; a changed letter makes another word even of longer ones. */
const MINIMUM_LENGTH = 7;
const MINIMUM_LENGTH_CHANGED = 10;

function isLikely(word: string, candidate: string): boolean {
  const edit = singleEdit(word, candidate);
  return edit === 'changed' ? word.length >= MINIMUM_LENGTH_CHANGED : edit !== undefined;
}

/** Finds the single known word one edit away; none when two fit, because then nobody can tell. */
export class TypoCorrector {
  private readonly byDeletion = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < MINIMUM_LENGTH) continue;
      for (const key of [word, ...deletions(word)]) {
        const bucket = this.byDeletion.get(key);
        if (bucket) bucket.push(word);
        else this.byDeletion.set(key, [word]);
      }
    }
  }

  correct(word: string): string | undefined {
    if (word.length < MINIMUM_LENGTH || /\d/.test(word)) return undefined;
    const found = new Set<string>();
    for (const key of [word, ...deletions(word)]) {
      for (const candidate of this.byDeletion.get(key) ?? []) if (isLikely(word, candidate)) found.add(candidate);
    }
    const candidates = [...found].filter((candidate) => candidate.charAt(0) === word.charAt(0));
    return candidates.length === 1 ? candidates[0] : undefined;
  }
}
