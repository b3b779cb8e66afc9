/** Every spelling of a word with one letter left out. */
function deletions(word: string): string[] {
  const result: string[] = [];
  for (let index = 0; index < word.length; index++) result.push(word.slice(0, index) + word.slice(index + 1));
  return result;
}

/** Whether two words differ by one insertion, deletion, substitution or swap of neighbours. */
export function isOneEditAway(first: string, second: string): boolean {
  if (first === second || Math.abs(first.length - second.length) > 1) return false;
  let index = 0;
  while (index < first.length && index < second.length && first[index] === second[index]) index++;
  if (first.length === second.length) {
    return (
      first.slice(index + 1) === second.slice(index + 1) ||
      (first[index] === second[index + 1] &&
        first[index + 1] === second[index] &&
        first.slice(index + 2) === second.slice(index + 2))
    );
  }
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short.slice(index) === long.slice(index + 1);
}

/** Words shorter than this are too easily another word. */
const MINIMUM_LENGTH = 6;

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
      for (const candidate of this.byDeletion.get(key) ?? []) if (isOneEditAway(word, candidate)) found.add(candidate);
    }
    const candidates = [...found].filter((candidate) => candidate.charAt(0) === word.charAt(0));
    return candidates.length === 1 ? candidates[0] : undefined;
  }
}
