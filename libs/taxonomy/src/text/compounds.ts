import { isDutchEntry } from './dutch-dictionary';

const LINKS = ['', 's', 'en', 'e', 'n'];
const MINIMUM_PART = 3;

export interface CompoundPart {
  text: string;
  start: number;
  isHead: boolean;
}

/** Whether a part of a compound is a word the caller can do something with. */
export type KnowsWord = (word: string) => boolean;

/** Endings and beginnings of ordinary words that look like words of the field ("vergeten", "mogelijkheid", "bestellen"). */
const ACCIDENTS = new Set(
  'laars laarzen heid ring ringen tellen teel eten ven bes tig bij rekken gang vers sla kante zuur ten ser vol los werken kerke tijd gegeven houden maken maker makers maak stede kruide stellen delen leven dingen staan raken ijzer baar spel'.split(
    ' ',
  ),
);

function isWord(part: string, knows: KnowsWord): boolean {
  if (part.length < MINIMUM_PART || ACCIDENTS.has(part)) return false;
  return knows(part) || (part.length > 3 && isDutchEntry(part));
}

const MINIMUM_PLAIN_PART = 4;

/** Whether two ordinary Dutch words make up the word ("velwerk"): it is spelled right, though no dictionary has it. */
export function isPlainCompound(word: string): boolean {
  for (let cut = MINIMUM_PART; cut <= word.length - MINIMUM_PLAIN_PART; cut++) {
    if (!isDutchEntry(word.slice(cut))) continue;
    if (LINKS.some((link) => word.slice(0, cut).endsWith(link) && isPlainPart(word.slice(0, cut - link.length)))) {
      return true;
    }
  }
  return false;
}

function isPlainPart(part: string): boolean {
  return part.length >= MINIMUM_PART && isDutchEntry(part);
}

/**
 * Splits a folded Dutch compound into the parts the lexicon knows: "tomatenkas" → "tomaten" + "kas" (head).
 * The head must be known to the lexicon or the modifier must be; every other part must at least be a Dutch word,
 * so that "bestekbakken" never yields an accidental word. Prefers the longest head. Empty when nothing fits.
 */
export function splitCompound(word: string, knows: KnowsWord): CompoundPart[] {
  if (word.length < 6) return [];
  const isOwnWord = isDutchEntry(word);
  for (let cut = MINIMUM_PART; cut <= word.length - MINIMUM_PART; cut++) {
    const head = word.slice(cut);
    if (!isWord(head, knows)) continue;
    for (const link of LINKS) {
      if (link && !word.slice(0, cut).endsWith(link)) continue;
      const modifier = word.slice(0, cut - link.length);
      if (modifier.length < MINIMUM_PART) continue;
      const headIsKnown = knows(head);
      // A word that the dictionary holds is seldom cut at a short part that names nothing: "bar|sten", "tel|efoon".
      const isShortCut = isOwnWord && (modifier.length < MINIMUM_PLAIN_PART || head.length < MINIMUM_PLAIN_PART);
      if (isShortCut && !(headIsKnown && knows(modifier))) continue;
      if (isWord(modifier, knows) && (headIsKnown || knows(modifier))) {
        const parts: CompoundPart[] = [];
        if (knows(modifier)) parts.push({ text: modifier, start: 0, isHead: false });
        if (headIsKnown) parts.push({ text: head, start: cut, isHead: true });
        return parts;
      }
      const deeper = modifier.length > 6 && headIsKnown ? splitCompound(modifier, knows) : [];
      if (deeper.length > 0) {
        return [...deeper.map((part) => ({ ...part, isHead: false })), { text: head, start: cut, isHead: true }];
      }
    }
  }
  return [];
}
