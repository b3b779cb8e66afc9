/** Control characters, and signs that turn the direction of reading so that `exe.pdf` looks like `fdp.exe`. */
// eslint-disable-next-line no-control-regex -- the very characters that are taken out
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
/** Not allowed in names of files on the usual systems. */
const RESERVED = /[<>:"|?*\\/]/g;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Longest name that is kept, its extension included. */
const MAX_LENGTH = 120;

/**
 * The name of a file that somebody sent, safe to show and to save anywhere: without folders, unseen characters and
 * device names, 1 to 120 characters, ending in one of `extensions` (the first is added when it has none of them).
 */
export function attachmentName(given: string, extensions: readonly [string, ...string[]]): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(UNSEEN, '').replace(RESERVED, '_').replace(/\s+/g, ' ').trim();
  const known = extensions.find((extension) => clean.toLowerCase().endsWith(`.${extension}`));
  const extension = known ?? extensions[0];
  const stem = (known ? clean.slice(0, -known.length - 1) : clean).replace(/^[.\s]+|[.\s]+$/g, '');
  const named = stem === '' ? 'document' : DEVICE.test(stem) ? `_${stem}` : stem;
  return `${shortened(named, MAX_LENGTH - extension.length - 1)}.${extension}`;
}

/** The part of a name after its last dot, in lower case; empty without one. */
export const extensionOf = (name: string): string => /\.([a-z0-9]{1,10})\s*$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** Cut between characters, never within one. */
function shortened(text: string, most: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept.trimEnd();
}
