import type { Token } from '../text/tokenise';

/** A sentence with more capitals than this share of its longer words is written in title case: nothing is a name. */
const TITLE_CASE_SHARE = 0.5;
const LONG_WORD = 4;

/** For every token, whether it is written as a name: a capital inside a sentence ("de ploeg van Veldhoek"). */
export function readNames(tokens: readonly Token[]): boolean[] {
  const long = new Map<number, { words: number; capitals: number }>();
  tokens.forEach((token, index) => {
    if (token.text.length < LONG_WORD || startsClause(tokens, index)) return;
    const count = long.get(token.sentence) ?? { words: 0, capitals: 0 };
    count.words++;
    if (token.isCapitalised) count.capitals++;
    long.set(token.sentence, count);
  });
  return tokens.map((token, index) => {
    if (!token.isCapitalised || startsClause(tokens, index)) return false;
    const { words, capitals } = long.get(token.sentence) ?? { words: 0, capitals: 0 };
    return words > 1 && capitals <= words * TITLE_CASE_SHARE;
  });
}

/** Sentences, and items after a colon or a comma, may begin with a capital of their own. */
function startsClause(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.clause !== tokens[index]?.clause;
}
