/** Legal forms that people leave out or add when they write a company's name. */
const LEGAL_FORM = /[\s,]+(?:bv|nv|vzw|cv|comm\.?\s?v|vof|sa|sprl|srl|asbl|scrl)\.?$/i;

/**
 * A text in which the name of an organisation is replaced, in any case and with or without its legal form, and so are
 * the words by which people call it for short, so that it can be shown to somebody who may not know yet who it is about.
 */
export function withoutName(text: string, name: string, replacement = '[…]'): string {
  const core = name.replace(LEGAL_FORM, '').trim();
  if (core.length < 2) return text;
  const whole = text.replace(wordPattern(core.split(/\s+/), 'giu'), replacement);
  return shortNames(name).reduce((rest, word) => rest.replace(wordPattern([word], 'gu'), replacement), whole);
}

/**
 * Words of a name by which people call an organisation for short: four letters or more, with the capital they have in
 * the name. Written small, a printer is any printer.
 */
export const shortNames = (name: string): string[] =>
  name
    .replace(LEGAL_FORM, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4 && /^\p{Lu}/u.test(word));

/** Words one after the other, not within longer ones. */
export const wordPattern = (words: readonly string[], flags: string): RegExp => {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join('\\s+')}(?![\\p{L}\\p{N}])`, flags);
};
