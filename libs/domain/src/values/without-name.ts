/** Legal forms that people leave out or add when they write a company's name. */
const LEGAL_FORM = /[\s,]+(?:bv|nv|vzw|cv|comm\.?\s?v|vof|sa|sprl|srl|asbl|scrl)\.?$/i;

/**
 * A text in which the name of an organisation is replaced, in any case and with or without its legal form, so that it
 * can be shown to somebody who may not know yet who it is about.
 */
export function withoutName(text: string, name: string, replacement = '[…]'): string {
  const core = name.replace(LEGAL_FORM, '').trim();
  if (core.length < 2) return text;
  const words = core.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
  return text.replace(pattern, replacement);
}
