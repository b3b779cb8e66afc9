import type { Language } from '@bestuiver/domain';
import { extendData } from '../lexicon/extend-data';
import type { TaxonomyData, TaxonomyExtension } from '../lexicon/lexicon.types';
import { isFunctionWord } from '../text/detect-language';
import { foldWord } from '../text/fold';
import { tokenise } from '../text/tokenise';
import { checkTaxonomy, type TaxonomyProblem } from './check-taxonomy';

/**
 * What an addition would break or make doubtful, on top of what was there before: everything the checker says of the
 * data with it and not of the data without it, words that say nothing, and words the activity has already.
 */
export function checkAddition(current: TaxonomyData, addition: TaxonomyExtension): TaxonomyProblem[] {
  const known = messagesOf(current);
  return [
    ...checkTaxonomy(extendData(current, [addition])).filter(({ message }) => !known.has(message)),
    ...wordsOf(addition).flatMap((word) => [...saysNothing(word), ...isKnown(current, word)]),
  ];
}

const messages = new WeakMap<TaxonomyData, ReadonlySet<string>>();

/** Data never changes, so that what is said of it is found out once. */
function messagesOf(data: TaxonomyData): ReadonlySet<string> {
  const known = messages.get(data) ?? new Set(checkTaxonomy(data).map(({ message }) => message));
  messages.set(data, known);
  return known;
}

interface AddedWord {
  readonly id: string;
  readonly language: Language;
  readonly word: string;
}

function wordsOf({ activities = [], synonyms = [] }: TaxonomyExtension): AddedWord[] {
  return [
    ...activities.flatMap(({ id, synonyms: own }) =>
      (['nl', 'fr', 'en'] as const).flatMap((language) => own[language].map((word) => ({ id, language, word }))),
    ),
    ...synonyms.flatMap(({ id, language, words }) => words.map((word) => ({ id, language, word }))),
  ];
}

function saysNothing({ id, language, word }: AddedWord): TaxonomyProblem[] {
  if (tokenise(word).some(({ text }) => text.length > 1 && !isFunctionWord(text, language))) return [];
  const message = `"${word}" (${language}) only holds sentences together.`;
  return [{ severity: 'error', code: 'word.empty', message, params: { id, word, language } }];
}

function isKnown({ activities }: TaxonomyData, { id, language, word }: AddedWord): TaxonomyProblem[] {
  const own = activities.find((activity) => activity.id === id)?.synonyms[language] ?? [];
  if (!own.some((known) => foldWord(known) === foldWord(word))) return [];
  const message = `"${id}" has the word "${word}" (${language}) already.`;
  return [{ severity: 'error', code: 'word.known', message, params: { id, word, language } }];
}
