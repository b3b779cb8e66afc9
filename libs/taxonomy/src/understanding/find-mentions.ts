import type { Language } from '@bestuiver/domain';
import type { WordEntry, WordIndex } from '../lexicon/word-index';
import { isPlainCompound, splitCompound } from '../text/compounds';
import { isFunctionWord } from '../text/detect-language';
import { isDutchWord } from '../text/dutch-dictionary';
import { SEPARABLE } from '../text/dutch-verbs';
import { readSeparated } from '../text/separated-verbs';
import { otherStems, stem } from '../text/stem';
import type { Token } from '../text/tokenise';
import type { TypoCorrector } from '../text/typos';
import { readIdioms } from './idioms';
import { readNames } from './names';

/** A concept named in a text: which tokens, how surely, and where to point the reader. */
export interface Mention {
  concept: number;
  /** Index of the first and last token. */
  first: number;
  last: number;
  start: number;
  end: number;
  /** 0..1 */
  strength: number;
  /** The mention is the modifier of a compound ("tomaten" in "tomatenkas"). */
  isModifier: boolean;
  /** The mention is a phrase whose words stand together: it outweighs what its words mean alone. */
  isPhrase: boolean;
}

/** Words of a text that the lexicon does not know, by their stem. */
export interface UnknownWord {
  stem: string;
  token: number;
}

export interface Vocabulary {
  indexes: Readonly<Record<Language, WordIndex>>;
  correctors: Readonly<Record<Language, () => TypoCorrector>>;
}

const HEAD_STRENGTH = 0.95;
const MODIFIER_STRENGTH = 0.8;
const OTHER_STEM_STRENGTH = 0.85;
/** A form that the lexicon lists is hardly ever meant as another word of its stem: "livres" are books, not deliveries. */
const SHARED_STEM_FACTOR = 0.3;
const TYPO_STRENGTH = 0.7;
const OTHER_LANGUAGE_STRENGTH = 0.8;
/** Shorter words mean something else in the next language ("look" is garlic in Dutch). */
const FOREIGN_MINIMUM = 5;
/** A phrase may be turned around and interrupted, but not over more words than this. */
const PHRASE_WINDOW = 5;
const LOOSE_PHRASE_STRENGTH = 0.6;

const SEPARABLE_PARTS = new Set(SEPARABLE.split('|'));

const LANGUAGES: readonly Language[] = ['nl', 'fr', 'en'];

/** Forms that only verbs have: "housing" is no form of "houses", "sabler" none of "sablés". */
const VERB_FORM: Partial<Record<Language, RegExp>> = { fr: /(?:er|ons|ez|ant|ait|ent)$/, en: /(?:ing|ed)$/ };

/** Entries by stem; a form that only verbs have names no thing, unless the plural of that very form does. */
function lookupStem(index: WordIndex, word: string): readonly WordEntry[] | undefined {
  const entries = index.stems.get(stem(word, index.language));
  if (!entries || !VERB_FORM[index.language]?.test(word) || index.exact.has(`${word}s`)) return entries;
  const acts = entries.filter(({ isThing }) => !isThing);
  return acts.length > 0 ? acts : undefined;
}

function lookup(index: WordIndex, word: string): readonly WordEntry[] | undefined {
  const exact = index.exact.get(word);
  const stemmed = lookupStem(index, word);
  if (!exact || !stemmed) return exact ?? stemmed;
  return [
    ...exact,
    ...stemmed
      .filter(({ concept }) => !exact.some((entry) => entry.concept === concept))
      .map((entry) => ({ ...entry, strength: entry.strength * SHARED_STEM_FACTOR })),
  ];
}

function lookupAnyForm(index: WordIndex, word: string): { entries: readonly WordEntry[]; factor: number } | undefined {
  const direct = lookup(index, word);
  if (direct) return { entries: direct, factor: 1 };
  for (const other of otherStems(word, index.language)) {
    const entries = index.stems.get(other);
    if (entries) return { entries, factor: OTHER_STEM_STRENGTH };
  }
  return undefined;
}

function readAsWritten(index: WordIndex, word: string): ReturnType<typeof lookupAnyForm> {
  const entries = index.exact.get(word);
  return entries && { entries, factor: 1 };
}

function mention(tokens: readonly Token[], first: number, last: number, entry: WordEntry, factor: number): Mention {
  return {
    concept: entry.concept,
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    strength: entry.strength * factor,
    isModifier: false,
    isPhrase: false,
  };
}

/** Words that may stand between the parts of a turned phrase: "lossen van containers", "lavage des vitres". */
const TURNING_PREPOSITIONS = new Set('van aan de des du d of la le les l het the uw onze nos vos our your'.split(' '));

/** A token's stem and the less certain ones: "gehaald" stands in "uit elkaar gehaald" for "uit elkaar halen". */
type Stems = readonly (readonly string[])[];

function nextPosition(stems: Stems, part: string, after: number, end: number): number {
  for (let position = after; position <= end; position++) if (stems[position]?.includes(part)) return position;
  return -1;
}

/** Where the parts of a phrase stand; a part that it holds twice ("stuk per stuk") takes two words. */
function positionsOf(parts: readonly string[], stems: Stems, at: number, end: number): number[] {
  const taken: number[] = [];
  for (const part of parts) {
    const after = Math.max(at, ...taken.filter((position) => stems[position]?.includes(part)));
    const isHere = stems[at]?.includes(part) && !taken.includes(at);
    taken.push(isHere ? at : nextPosition(stems, part, after + 1, end));
  }
  return taken;
}

/** Phrases whose earliest word stands at this token, in the same clause, in any order. */
function phraseMentions(
  tokens: readonly Token[],
  stems: Stems,
  present: ReadonlySet<string>,
  at: number,
  index: WordIndex,
): Mention[] {
  const entries = (stems[at] ?? []).flatMap((one) => index.phrases.get(one) ?? []);
  if (entries.length === 0) return [];
  let end = at;
  while (end < at + PHRASE_WINDOW && tokens[end + 1]?.clause === tokens[at]?.clause) end++;
  const found: Mention[] = [];
  for (const entry of entries) {
    if (!entry.stems.every((part) => present.has(part))) continue;
    const positions = positionsOf(entry.stems, stems, at, end);
    if (positions.includes(-1)) continue;
    const last = Math.max(...positions);
    const isInOrder = positions.every((position, step) => step === 0 || position > (positions[step - 1] ?? 0));
    const between = tokens.slice(at + 1, last).filter((_, step) => !positions.includes(at + 1 + step));
    const isTurned = !isInOrder && between.length > 0 && between.every(({ text }) => TURNING_PREPOSITIONS.has(text));
    const isPhrase = (isInOrder && between.length <= 1) || isTurned;
    if (entry.isFixed && !(isInOrder && between.length <= 1)) continue;
    found.push({ ...mention(tokens, at, last, entry, isPhrase ? 1 : LOOSE_PHRASE_STRENGTH), isPhrase });
  }
  return found;
}

/** Parts of compounds must be written as in the lexicon; a stem of few letters is in every second word. */
function partEntries(index: WordIndex, part: string): readonly WordEntry[] | undefined {
  return index.exact.get(part) ?? (part.length > 4 ? index.stems.get(stem(part, index.language)) : undefined);
}

function compoundMentions(tokens: readonly Token[], at: number, index: WordIndex): Mention[] {
  const token = tokens[at];
  if (!token || index.language !== 'nl') return [];
  const parts = splitCompound(token.text, (word) => partEntries(index, word) !== undefined);
  return parts.flatMap((part) =>
    (partEntries(index, part.text) ?? []).map((entry) => ({
      ...mention(tokens, at, at, entry, part.isHead ? HEAD_STRENGTH : MODIFIER_STRENGTH),
      start: token.start + part.start,
      end: Math.min(token.end, token.start + part.start + part.text.length),
      isModifier: !part.isHead,
    })),
  );
}

/** "op halen" is a slip for "ophalen", but "de montage" is no "demontage". */
function mayBeOneWord(first: string, next: string): boolean {
  return !isFunctionWord(next, 'nl') && (!isFunctionWord(first, 'nl') || SEPARABLE_PARTS.has(first));
}

/** Separable verbs in two pieces: "in te pakken", "wij pakken uw koekjes in". */
function separatedMentions(tokens: readonly Token[], at: number, index: WordIndex): Mention[] {
  const verb = readSeparated(tokens, at);
  for (const form of verb?.forms ?? []) {
    const entries = index.stems.get(form);
    if (!entries || !verb) continue;
    return entries.map((entry) => ({
      ...mention(tokens, verb.verb, verb.verb, entry, 1),
      first: Math.min(verb.verb, verb.first),
      last: verb.last,
      isPhrase: true,
    }));
  }
  return [];
}

/** One mention per concept and place. */
function dropRepeated(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (one) =>
      !mentions.some(
        (other) =>
          other !== one &&
          other.concept === one.concept &&
          other.first <= one.first &&
          other.last >= one.last &&
          (other.strength > one.strength ||
            (other.strength === one.strength && mentions.indexOf(other) < mentions.indexOf(one))),
      ),
  );
}

/** Every concept the text names, and the words it holds that no concept explains. */
export function findMentions(
  tokens: readonly Token[],
  language: Language,
  vocabulary: Vocabulary,
): { mentions: Mention[]; unknown: UnknownWord[] } {
  const order = [language, ...LANGUAGES.filter((other) => other !== language)];
  const mentions: Mention[] = [];
  const unknown: UnknownWord[] = [];
  const stems = Object.fromEntries(
    LANGUAGES.map((one) => [
      one,
      tokens.map(({ text }) => [stem(text, one), ...(one === language ? otherStems(text, one) : [])]),
    ]),
  ) as Record<Language, string[][]>;
  const present = Object.fromEntries(LANGUAGES.map((one) => [one, new Set(stems[one].flat())])) as Record<
    Language,
    Set<string>
  >;
  const joined = new Set<number>();
  const silent = readIdioms(tokens, language);
  const isName = readNames(tokens);

  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    for (const one of order) {
      for (const found of phraseMentions(tokens, stems[one], present[one], at, vocabulary.indexes[one])) {
        if (one === language) mentions.push(found);
        else if (found.isPhrase) mentions.push({ ...found, strength: found.strength * OTHER_LANGUAGE_STRENGTH });
      }
    }
    const next = tokens[at + 1];
    if (language === 'nl') mentions.push(...separatedMentions(tokens, at, vocabulary.indexes.nl));
    if (next?.adjacent && language === 'nl' && mayBeOneWord(token.text, next.text)) {
      const together = lookup(vocabulary.indexes.nl, token.text + next.text);
      if (together && token.text.length + next.text.length > 5) {
        for (const entry of together) mentions.push({ ...mention(tokens, at, at + 1, entry, 1), isPhrase: true });
        joined.add(at);
      }
    }
    if (token.text.length < 2 || /^\d+$/.test(token.text) || isFunctionWord(token.text, language)) continue;
    if (silent[at]) continue;
    const index = vocabulary.indexes[language];
    // A name is only read as the word it is written as, never as a slip or a form of another word.
    const own = isName[at] ? readAsWritten(index, token.text) : lookupAnyForm(index, token.text);
    if (own) {
      for (const entry of own.entries) mentions.push(mention(tokens, at, at, entry, own.factor));
      continue;
    }
    if (isName[at]) continue;
    const parts = language === 'nl' ? compoundMentions(tokens, at, vocabulary.indexes.nl) : [];
    if (parts.length > 0) {
      mentions.push(...parts);
      if (!parts.some((part) => !part.isModifier))
        unknown.push({ stem: stems[language][at]?.[0] ?? token.text, token: at });
      continue;
    }
    let foreign = false;
    for (const one of order.slice(1)) {
      if (token.text.length < FOREIGN_MINIMUM || isFunctionWord(token.text, one)) continue;
      // A stem of one language is too easily a word of another; only the written form counts.
      const entries = vocabulary.indexes[one].exact.get(token.text);
      if (!entries) continue;
      for (const entry of entries) mentions.push(mention(tokens, at, at, entry, OTHER_LANGUAGE_STRENGTH));
      foreign = true;
      break;
    }
    if (foreign || joined.has(at) || joined.has(at - 1)) continue;
    const isSpelled = language === 'nl' && (isDutchWord(token.text) || isPlainCompound(token.text));
    const corrected = isSpelled ? undefined : vocabulary.correctors[language]().correct(token.text);
    if (corrected) {
      for (const entry of lookup(vocabulary.indexes[language], corrected) ?? []) {
        mentions.push(mention(tokens, at, at, entry, TYPO_STRENGTH));
      }
    } else if (!vocabulary.indexes[language].phrases.has(stems[language][at]?.[0] ?? '')) {
      unknown.push({ stem: stems[language][at]?.[0] ?? token.text, token: at });
    }
  }
  return { mentions: dropRepeated(mentions.filter(({ first, last }) => !(silent[first] && silent[last]))), unknown };
}
