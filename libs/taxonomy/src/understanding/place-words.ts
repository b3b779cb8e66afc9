import type { Language } from '@bestuiver/domain';
import type { Token } from '../text/tokenise';

/** What is left of an act whose word only says where or for whom: "koffiegruis van koffiebars". */
export const PLACE_FACTOR = 0.3;

const PREPOSITIONS: Record<Language, ReadonlySet<string>> = {
  nl: new Set(['bij', 'van', 'voor', 'aan', 'naar', 'uit', 'in', 'tussen']),
  fr: new Set(['chez', 'pour', 'aux', 'dans', 'des', 'pour']),
  en: new Set(['for', 'from', 'at', 'to', 'in']),
};
/** What is left of a thing or place that only says for whom: "sla voor onze keukens" builds no kitchens. */
export const BENEFICIARY_FACTOR = 0.4;

const BENEFICIARY: Record<Language, ReadonlySet<string>> = {
  nl: new Set(['voor']),
  fr: new Set(['pour']),
  en: new Set(['for']),
};
/** Whether the word at this place says for whom or what the work is meant. */
export function isForWhom(tokens: readonly Token[], at: number, language: Language): boolean {
  return isAfterPreposition(tokens, at, language, BENEFICIARY[language]);
}
const JOINING = new Set([
  'en',
  'of',
  'et',
  'ou',
  'and',
  'or',
  'de',
  'het',
  'een',
  'les',
  'la',
  'le',
  'the',
  'a',
  'onze',
  'uw',
  'our',
  'nos',
]);
/** A list after one preposition: "van bakker en koffiebar". */
const REACH = 4;

/** Whether the word at this place follows a preposition, directly or in a short list. */
export function isAfterPreposition(
  tokens: readonly Token[],
  at: number,
  language: Language,
  prepositions: ReadonlySet<string> = PREPOSITIONS[language],
): boolean {
  let hops = 0;
  for (let back = at - 1; back >= 0 && at - back <= REACH; back--) {
    const token = tokens[back];
    if (!token || token.clause !== tokens[at]?.clause) return false;
    if (prepositions.has(token.text)) return true;
    if (!JOINING.has(token.text) && ++hops > 1) return false;
  }
  return false;
}

/** What is left of a thing that only counts: "een rapport per pallet" is about no pallets. */
export const UNIT_FACTOR = 0.15;
const PER: Record<Language, ReadonlySet<string>> = {
  nl: new Set(['per']),
  fr: new Set(['par']),
  en: new Set(['per', 'each']),
};

/** Whether the word at this place is a unit of counting: "per doos", "par palette". */
export function isUnit(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.clause === tokens[at]?.clause && PER[language].has(before.text);
}
