import type { Language, Localised } from '@bestuiver/domain';
import { certificateName, VOCABULARY } from './vocabulary';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };
const AND: Localised = { nl: ' en ', fr: ' et ', en: ' and ' };

/** "3 maart 2027", "3 mars 2027", "3 March 2027". */
export function formatDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(value);
}

/** "a", "a en b", "a, b en c". */
export function joinWords(words: readonly string[], language: Language): string {
  return words.length < 2 ? (words[0] ?? '') : words.slice(0, -1).join(', ') + AND[language] + words.at(-1);
}

function show(value: unknown, vocabulary: string | undefined, language: Language): string {
  if (Array.isArray(value)) {
    return joinWords(
      value.map((item) => show(item, vocabulary, language)),
      language,
    );
  }
  if (value === null || value === undefined) return '?';
  if (vocabulary === 'date') return formatDay(String(value), language);
  if (vocabulary === 'certificate') return certificateName(String(value));
  if (vocabulary) return VOCABULARY[vocabulary]?.[String(value)]?.[language] ?? String(value);
  return typeof value === 'number' ? formatNumber(value, language) : String(value);
}

/** Fills `{name}` and `{name:vocabulary}` of a sentence with params, in a language. */
export function fill(template: Localised, params: Readonly<Record<string, unknown>>, language: Language): string {
  return template[language].replace(/\{(\w+)(?::(\w+))?\}/g, (_whole, name: string, vocabulary?: string) =>
    show(params[name], vocabulary, language),
  );
}
