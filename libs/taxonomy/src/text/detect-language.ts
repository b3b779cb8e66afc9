import type { Language } from '@bestuiver/domain';
import stopwords from '../../data/stopwords.json';
import { tokenise, type Token } from './tokenise';

const functionWords: Record<Language, ReadonlySet<string>> = {
  nl: new Set(stopwords.nl.split(' ')),
  fr: new Set(stopwords.fr.split(' ')),
  en: new Set(stopwords.en.split(' ')),
};

const LETTER_SIGNS: Record<Language, RegExp> = {
  nl: /(?:ij|aa|oe|sch|eeu|uu|ing$|en$)/,
  fr: /(?:eau|oux|ique|tion$|ment$|age$|eur$|ons$|ez$)/,
  en: /(?:th|wh|ck|ing$|tion$|ed$|ly$|oo)/,
};

/** Whether a folded word only holds sentences together in this language. */
export function isFunctionWord(word: string, language: Language): boolean {
  return functionWords[language].has(word);
}

/** The most likely language by its function words, then by its letter patterns; Dutch when nothing tells. */
export function detectLanguage(text: string, tokens: readonly Token[] = tokenise(text)): Language {
  const scores: Record<Language, number> = { nl: 0.1, fr: 0, en: 0 };
  for (const token of tokens) {
    for (const language of ['nl', 'fr', 'en'] as const) {
      if (functionWords[language].has(token.text)) scores[language] += 1;
      else if (LETTER_SIGNS[language].test(token.text)) scores[language] += 0.3;
    }
  }
  if (/[éèêàçœù]/i.test(text)) scores.fr += 1;
  return (['nl', 'fr', 'en'] as const).reduce((best, language) => (scores[language] > scores[best] ? language : best));
}
