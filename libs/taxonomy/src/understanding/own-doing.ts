import type { Language } from '@bestuiver/domain';
import type { Token } from '../text/tokenise';

/** What the asking side says it does itself, in passing: "wij koken elke dag voor 900 mensen". */
export const OWN_DOING_FACTOR = 0.25;

const SUBJECTS: Record<Language, ReadonlySet<string>> = {
  nl: new Set(['wij', 'we']),
  fr: new Set(['nous']),
  en: new Set(['we']),
};
const POSSESSIVES: Record<Language, ReadonlySet<string>> = {
  nl: new Set(['onze', 'ons']),
  fr: new Set(['notre', 'nos']),
  en: new Set(['our']),
};
/** Verbs that turn a sentence about oneself into a request. */
const WISHES: Record<Language, RegExp> = {
  nl: /^(?:wil|willen|zoek|zoeken|wens|wensen|vraag|vragen|laten|moeten|nodig|zouden|graag|liever|verwachten|missen|kunnen|raken)$/,
  fr: /^(?:voulons|voudrions|cherchons|souhaitons|souhaiterions|demandons|desirons|besoin|aimerions|devons|preferons|faire|recherchons|manquons)$/,
  en: /^(?:want|need|look|looking|seek|wish|would|like|require|must|expect|prefer|search|have|lack|miss)$/,
};

/** "gowns that we can wash": what follows is what the writer will do with the thing. */
const RELATIVE_PRONOUNS: Record<Language, ReadonlySet<string>> = {
  nl: new Set(['die', 'dat', 'welke']),
  fr: new Set(['que', 'qu']),
  en: new Set(['that', 'which']),
};

/** For every token, whether a verb there is the writer's own doing rather than the work it asks for. */
export function readOwnDoing(tokens: readonly Token[], language: Language): boolean[] {
  const subjects = SUBJECTS[language];
  const wishing = new Set(tokens.filter(({ text }) => WISHES[language].test(text)).map(({ clause }) => clause));
  const inRelativeClause = tokens.map(() => false);
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (
      !RELATIVE_PRONOUNS[language].has(token.text) ||
      !next ||
      next.clause !== token.clause ||
      !subjects.has(next.text)
    )
      return;
    for (let after = index + 1; tokens[after]?.clause === token.clause; after++) inRelativeClause[after] = true;
  });
  return tokens.map((token, index) => {
    const isNear = (offset: number, words: ReadonlySet<string>) => {
      const neighbour = tokens[index + offset];
      return neighbour !== undefined && neighbour.clause === token.clause && words.has(neighbour.text);
    };
    if (inRelativeClause[index] || isNear(-1, POSSESSIVES[language])) return true;
    if (isNear(-1, subjects)) return !WISHES[language].test(token.text);
    return language === 'nl' && isNear(1, subjects) && !wishing.has(token.clause);
  });
}
