import type { Language } from '@bestuiver/domain';
import { formatFor } from './format';

const WORDS: Readonly<Record<Language, readonly [one: string, many: string]>> = {
  nl: ['één andere onderneming', 'andere ondernemingen'],
  fr: ['une autre entreprise', 'autres entreprises'],
  en: ['one other enterprise', 'other enterprises'],
};

/** `één andere onderneming`, `3 andere ondernemingen`: with how many others a reader would work. */
export function otherEnterprises(count: number, language: Language): string {
  const [one, many] = WORDS[language];
  return count === 1 ? one : `${formatFor(language).number(count)} ${many}`;
}
