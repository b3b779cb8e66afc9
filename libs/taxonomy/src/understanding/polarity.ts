import type { Language } from '@bestuiver/domain';
import cues from '../../data/cues.json';
import { foldWord } from '../text/fold';
import type { Token } from '../text/tokenise';
import type { Side } from './side';

/** How a word counts: named as wanted or offered, as left out, or only in passing. */
export interface Polarity {
  isExcluded: boolean;
  /** 0..1: how much of the mention remains. */
  factor: number;
}

const WEAK_FACTOR = 0.3;

interface CompiledCues {
  exclude: RegExp[];
  /** Cues that deny the words up to the next preposition: "wassen zonder zeep op uw parking" leaves the car park. */
  excludePhrase: RegExp[];
  phraseEnd: RegExp;
  excludeClause: RegExp[];
  excludeBuyer: RegExp[];
  weaken: RegExp[];
  inability: RegExp;
  subordinators: RegExp;
}

/** A space of a cue stands for any run of white space: people press the bar twice. */
function spaced(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll(' ', '\\s+'));
}

function compile(language: Language): CompiledCues {
  const source = cues[language];
  const all = (patterns: readonly string[]) => patterns.map((pattern) => spaced(pattern));
  return {
    exclude: all(source.exclude),
    excludePhrase: all(source.excludePhrase),
    phraseEnd: spaced(source.phraseEnd),
    excludeClause: all(source.excludeClause),
    excludeBuyer: all(source.excludeBuyer),
    weaken: all(source.weaken),
    inability: spaced(source.inability),
    subordinators: new RegExp(source.subordinators, 'g'),
  };
}

const compiled: Record<Language, CompiledCues> = { nl: compile('nl'), fr: compile('fr'), en: compile('en') };

interface Clause {
  text: string;
  first: number;
  last: number;
  /** Offset of the clause in the text. */
  start: number;
}

function clausesOf(text: string, tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  for (let first = 0; first < tokens.length;) {
    let last = first;
    while (tokens[last + 1]?.clause === tokens[first]?.clause && last + 1 < tokens.length) last++;
    const start = tokens[first]?.start ?? 0;
    clauses.push({ text: foldWord(text.slice(start, tokens[last]?.end)), first, last, start });
    first = last + 1;
  }
  return clauses;
}

/** Where the words a "not" speaks about begin: after the last "die", "which", "qui"… before it, else at the clause. */
function scopeStart(clause: Clause, cue: number, subordinators: RegExp): number {
  let start = 0;
  for (const match of clause.text.matchAll(subordinators)) if (match.index < cue) start = match.index;
  return start;
}

/**
 * Reads exclusions ("geen voeding", "sauf les vitres", "we do the washing ourselves") clause by clause.
 * What the asking side does itself counts as left out; for the offering side "zelf" is a plain offer.
 * A lack ("geen plaats om te stockeren") is the reason of the demand and excludes nothing.
 */
export function readPolarity(text: string, tokens: readonly Token[], language: Language, side: Side): Polarity[] {
  const result: Polarity[] = tokens.map(() => ({ isExcluded: false, factor: 1 }));
  const rules = compiled[language];
  for (const clause of clausesOf(text, tokens)) {
    const mark = (from: number, change: (polarity: Polarity) => void, to = Infinity) => {
      for (let index = clause.first; index <= clause.last; index++) {
        const polarity = result[index];
        const offset = (tokens[index]?.start ?? 0) - clause.start;
        if (polarity && offset >= from && offset < to) change(polarity);
      }
    };
    const exclude = (from: number, to?: number) => mark(from, (polarity) => (polarity.isExcluded = true), to);
    if (rules.inability.test(clause.text)) continue;
    for (const cue of rules.excludeClause) {
      const match = cue.exec(clause.text);
      if (match) exclude(scopeStart(clause, match.index, rules.subordinators));
    }
    for (const cue of rules.exclude) {
      const match = cue.exec(clause.text);
      if (match) exclude(match.index);
    }
    for (const cue of rules.excludePhrase) {
      const match = cue.exec(clause.text);
      if (!match) continue;
      const after = match.index + match[0].length;
      const end = clause.text.slice(after).search(rules.phraseEnd);
      exclude(match.index, end < 0 ? undefined : after + end);
    }
    if (side === 'demand') for (const cue of rules.excludeBuyer) if (cue.test(clause.text)) exclude(0);
    if (rules.weaken.some((cue) => cue.test(clause.text))) mark(0, (polarity) => (polarity.factor = WEAK_FACTOR));
  }
  return result;
}
