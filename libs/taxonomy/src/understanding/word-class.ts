import type { Language } from '@bestuiver/domain';
import type { ConceptSpace } from '../lexicon/concept-space';
import type { Token } from '../text/tokenise';
import type { Mention } from './find-mentions';

/** Words before which only a verb, and before which only a noun can stand. */
const BEFORE_VERB: Record<Language, ReadonlySet<string>> = {
  nl: new Set('wij we laten te kunnen moeten willen'.split(' ')),
  fr: new Set('nous faire pour'.split(' ')),
  en: new Set('we to can'.split(' ')),
};
const BEFORE_NOUN: Record<Language, ReadonlySet<string>> = {
  nl: new Set('een onze uw vijftien tien honderd duizend'.split(' ')),
  fr: new Set('une des nos vos notre votre'.split(' ')),
  en: new Set('a an our your these those'.split(' ')),
};

/**
 * Drops the meanings a word cannot have where it stands: "wij bakken" are no crates, "een stapel" is no stacking.
 * A word with one kind of meaning keeps it, wherever it stands.
 */
export function readWordClass(
  space: ConceptSpace,
  tokens: readonly Token[],
  language: Language,
  mentions: readonly Mention[],
): Mention[] {
  const isAct = ({ concept }: Mention) => space.concepts[concept]?.kind === 'operation';
  const isThing = ({ concept }: Mention) => ['object', 'setting'].includes(space.concepts[concept]?.kind ?? '');
  return mentions.filter((one) => {
    const before = tokens[one.first - 1];
    if (!before || before.clause !== tokens[one.first]?.clause || one.first !== one.last || one.isModifier) return true;
    const others = mentions.filter(({ first, last }) => first <= one.first && last >= one.last);
    if (isThing(one)) return !(BEFORE_VERB[language].has(before.text) && others.some(isAct));
    if (isAct(one)) return !(BEFORE_NOUN[language].has(before.text) && others.some(isThing));
    return true;
  });
}
