import type { Language } from '@bestuiver/domain';
import { frenchSpacing } from './french-spacing';

/** Dutch writes `60 %` with a space that may not break the line. */
const dutchSpacing = (text: string): string => text.replace(/(?<=\d) (?=%)/g, '\u00a0');

/** Puts the spaces in words that a language asks for and that keep a line together. */
export const SPACING: Readonly<Record<Language, (text: string) => string>> = {
  nl: dutchSpacing,
  fr: frenchSpacing,
  en: (text) => text,
};
