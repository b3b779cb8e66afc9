import type { Language, Localised } from '@bestuiver/domain';
import { certificateName, VOCABULARY } from './vocabulary';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };
const AND: Localised = { nl: ' en ', fr: ' et ', en: ' and ' };

/** One of something per language, made at its first use: the formatters of Intl are costly to make. */
function perLanguage<T>(make: (locale: string) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language) ?? make(LOCALES[language]);
    made.set(language, known);
    return known;
  };
}

const days = perLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const numbers = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));

/** "3 maart 2027", "3 mars 2027", "3 March 2027"; the first of a month is "1er" in French. */
export function formatDay(day: string, language: Language): string {
  const text = days(language).format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** "5.30", "5 h 30", "5:30" for 05:30. */
function formatTime(time: string, language: Language): string {
  const [hours = '', minutes = ''] = time.split(/[:.]/);
  const separator = { nl: '.', fr: ' h ', en: ':' }[language];
  return `${Number(hours)}${separator}${minutes}`;
}

export const formatNumber = (value: number, language: Language): string => numbers(language).format(value);

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
  if (typeof value === 'number' && !vocabulary) return formatNumber(value, language);
  if (typeof value !== 'string' && typeof value !== 'number') return '?';
  const word = String(value);
  if (vocabulary === 'date') return formatDay(word, language);
  if (vocabulary === 'time') return formatTime(word, language);
  if (vocabulary === 'certificate') return certificateName(word);
  return (vocabulary && VOCABULARY[vocabulary]?.[word]?.[language]) || word;
}

/** Fills `{name}`, `{name:vocabulary}` and `{name|one|more}` of a sentence with params, in a language. */
export function fill(template: Localised, params: Readonly<Record<string, unknown>>, language: Language): string {
  return template[language].replace(
    /\{(\w+)(?::(\w+)|\|([^|}]+)\|([^}]+))?\}/g,
    (_whole, name: string, vocabulary?: string, one?: string, more?: string) =>
      one && more ? (params[name] === 1 ? one : more) : show(params[name], vocabulary, language),
  );
}
