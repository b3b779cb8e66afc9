/** Longest subject that common clients show whole on a computer. */
export const MAX_SUBJECT = 90;

/** Control characters, line separators and direction overrides: they can forge headers or disguise text. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
const HALF_CHARACTER = /\p{Cs}/gu;

/** One line without control characters; safe in a header. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}

/** Text of several lines: line breaks and spaces stay, other control characters go. */
export function severalLines(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(visible)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

const visible = (text: string): string => text.replace(HALF_CHARACTER, '\ufffd').replace(INVISIBLE, ' ');

/** At most `most` characters, cut between words where possible, with an ellipsis. */
export function shorten(text: string, most: number): string {
  const line = oneLine(text);
  const characters = [...line];
  if (characters.length <= most) return line;
  const cut = characters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.-]+$/, '')}…`;
}

/** With a capital first letter, to start a line. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
