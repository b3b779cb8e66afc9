const WORD = '[a-z0-9.]';

/** Named groups of words that patterns share, such as all words for people: `{people}`. */
export type WordClasses = Record<string, readonly string[]>;

/** Phrases by the first letters of the words they may start with; `ANYWHERE` holds those that start with a wildcard. */
export type PhraseSet = ReadonlyMap<string, readonly RegExp[]>;

export const ANYWHERE = '';
/** So many first letters tell phrases apart. */
export const KEY_LENGTH = 3;

/**
 * Compiles phrases of folded words to expressions that are tried where one of their first words stands.
 * `word*`, `*word`: any ending, any beginning · `a|b`: one of them · `word?`: may be absent · `~3`: up to three words in
 * between · `too_dear|dear`: an alternative of two words · `{people}`: a word class · `#`: a number in digits.
 * Throws when a class is unknown, a phrase starts or ends with a gap, or a character can never match.
 */
export function compilePhrases(phrases: readonly string[], classes: WordClasses): PhraseSet {
  const set = new Map<string, RegExp[]>();
  for (const phrase of phrases) {
    const pattern = new RegExp(`${phraseSource(phrase, classes)}(?!${WORD})`, 'y');
    for (const key of new Set(firstKeys(phrase, classes))) set.set(key, [...(set.get(key) ?? []), pattern]);
  }
  return set;
}

function firstKeys(phrase: string, classes: WordClasses): string[] {
  return phrase
    .split(' ')[0]!
    .split('|')
    .flatMap((word) => {
      if (word === '#') return [...'0123456789'];
      if (word.startsWith('{')) return classes[word.slice(1, -1)]!.flatMap((member) => firstKeys(member, classes));
      return [/^[^*_]*/.exec(word)![0].slice(0, KEY_LENGTH) || ANYWHERE];
    });
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
  if (word === '*' || word === '') throw new Error(`Phrase "${phrase}" has an empty word; write a gap instead.`);
  if (word === '#') return '[0-9][0-9.]*(?: [0-9]{3})*k?';
  if (!word.startsWith('{')) return word.replace(/\*/g, `${WORD}*`).replace(/_/g, ' +');
  const members = classes[word.slice(1, -1)];
  if (members === undefined) throw new Error(`Phrase "${phrase}" uses the unknown word class ${word}.`);
  return `(?:${members.map((member) => phraseSource(member, classes)).join('|')})`;
}
