const WORD = '[a-z0-9.]';

/** Named groups of words that patterns share, such as all words for people: `{people}`. */
export type WordClasses = Record<string, readonly string[]>;

/**
 * Compiles a phrase of folded words to an expression that finds it inside one sentence.
 * `word*`, `*word`: any ending, any beginning · `a|b`: one of them · `word?`: may be absent · `~3`: up to three words in
 * between · `too_dear|dear`: an alternative of two words · `{people}`: a word class · `#`: a number in digits.
 * Throws when a class is unknown, a phrase starts or ends with a gap, or a character can never match.
 */
export function compilePhrase(phrase: string, classes: WordClasses): RegExp {
  return new RegExp(`(?<!${WORD})${phraseSource(phrase, classes)}(?!${WORD})`, 'g');
}

/** One expression that finds any of the phrases; where several begin at one place, the first listed wins. */
export function compilePhrases(phrases: readonly string[], classes: WordClasses): RegExp {
  const sources = phrases.map((phrase) => phraseSource(phrase, classes));
  return new RegExp(`(?<!${WORD})(?:${sources.join('|')})(?!${WORD})`, 'g');
}

function phraseSource(phrase: string, classes: WordClasses): string {
  if (!/^[a-z0-9 *|~?#_{}]+$/.test(phrase))
    throw new Error(`Phrase "${phrase}" holds a character that folding removes.`);
  const tokens = phrase.split(' ');
  if (tokens[0]!.startsWith('~') || tokens.at(-1)!.startsWith('~')) {
    throw new Error(`Phrase "${phrase}" starts or ends with a gap; a gap stands between two words.`);
  }
  return tokens.map((token, index) => tokenSource(token, index === 0, phrase, classes)).join('');
}

function tokenSource(token: string, isFirst: boolean, phrase: string, classes: WordClasses): string {
  if (token.startsWith('~')) return `(?: +${WORD}+){0,${Number(token.slice(1))}}`;
  const optional = token.endsWith('?');
  const words = wordsSource(optional ? token.slice(0, -1) : token, phrase, classes);
  if (!optional) return isFirst ? words : ` +${words}`;
  if (isFirst) throw new Error(`Phrase "${phrase}" starts with an optional word; leave it out instead.`);
  return `(?: +${words})?`;
}

function wordsSource(token: string, phrase: string, classes: WordClasses): string {
  const choices = token.split('|').map((word) => choiceSource(word, phrase, classes));
  return choices.length === 1 ? choices[0]! : `(?:${choices.join('|')})`;
}

function choiceSource(word: string, phrase: string, classes: WordClasses): string {
  if (word === '#') return '[0-9][0-9.]*(?: [0-9]{3})*k?';
  if (!word.startsWith('{')) return word.replace(/\*/g, `${WORD}*`).replace(/_/g, ' +');
  const members = classes[word.slice(1, -1)];
  if (members === undefined) throw new Error(`Phrase "${phrase}" uses the unknown word class ${word}.`);
  return `(?:${members.map((member) => phraseSource(member, classes)).join('|')})`;
}
