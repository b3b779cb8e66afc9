import { isDutchEntry } from './dutch-dictionary';
import { SEPARABLE, STRONG_PARTICIPLE, STRONG_VERBS } from './dutch-verbs';

const VOWELS = 'aeiouy';

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && letter !== '' && VOWELS.includes(letter);
}

/** "doz" → "doos", "matrass" → "matras", "brievv" never occurs: one written stem for singular and plural. */
function closeSyllable(stem: string): string {
  const last = stem.at(-1) ?? '';
  const before = stem.at(-2) ?? '';
  const beforeThat = stem.at(-3) ?? '';
  if (last === before && !isVowel(last)) return stem.slice(0, -1);
  const final = last === 'v' ? 'f' : last === 'z' ? 's' : last;
  const head = stem.slice(0, -1);
  const isLong = !isVowel(last) && 'aeou'.includes(before) && before !== '' && !isVowel(beforeThat);
  return isLong ? head + before + final : head + final;
}

/** In longer words the last "ee", "aa" and "oo" lose their length, so "leveren" meets "lever" and "ophaal" meets "ophalen". */
function shorten(stem: string): string {
  const match = /^(.*[aeiouy].*)(aa|ee|oo|uu)([^aeiouy]+)$/.exec(stem);
  return match ? `${match[1]}${match[2]?.charAt(0)}${match[3]}` : stem;
}

/**
 * "karretje" → "kar", "koninkje" → "koning", "lampje" → "lamp", "kastje" → "kast": the t belongs to the ending only
 * after a vowel, l, n, r or w, and even then "kaartje" is a kaart; the caller finds that one among the other stems.
 */
/** Adverbs that only look like small things: "netjes" is no net, "stilletjes" no silence. */
const DIMINUTIVE_ADVERBS = new Set('netjes eventjes zachtjes stilletjes rustigjes losjes strakjes straks'.split(' '));

function withoutDiminutive(word: string): string {
  if (DIMINUTIVE_ADVERBS.has(word)) return word;
  const match = /^(.{2,}?)(je|jes)$/.exec(word);
  const root = match?.[1];
  if (!root) return word;
  if (/([bdfgklmnprt])\1et$/.test(root)) return root.slice(0, -3);
  if (/nget$/.test(root)) return root.slice(0, -2);
  if (/.ink$/.test(root) && root.length > 5) return `${root.slice(0, -1)}g`;
  if (/mp$/.test(root)) return isDutchEntry(root) ? root : root.slice(0, -1);
  if (/[aeiouylnrw]t$/.test(root) && !isDutchEntry(root)) return root.slice(0, -1);
  return root;
}

/**
 * Stem of a folded Dutch word that respects spelling: "lakken" (lacquer) becomes "lak", "laken" (sheet) does not.
 * Snowball merges such pairs and leaves words in -ies alone.
 */
export function stemDutch(word: string): string {
  let stem = word;
  if (stem.length < 4) return stem;
  stem = withoutDiminutive(stem);
  if (stem.length < 3) stem = word;
  const participle = STRONG_PARTICIPLE.exec(stem);
  if (participle) stem = `${participle[1] ?? ''}${participle[2] ?? ''}${STRONG_VERBS[participle[3] ?? ''] ?? ''}`;
  if (/ies$/.test(stem)) return stem.slice(0, -1);
  if (/ie(?:en|n)$/.test(stem) && stem.length > 5) return stem.replace(/e?n$/, '');
  if (
    /(?:e[lrnm]|eur|our|oor|or|aar|air|ier|age|ine|ette|ade|iek|ing|ment|ant|ay|eau|op|ip|up|ack|ock|ox|am|em|[aeo]il|um)s$/.test(
      stem,
    ) &&
    stem.length > 5
  ) {
    stem = stem.slice(0, -1);
  }
  if (/[^aeiouy]en$/.test(stem) && stem.length > 4) return shorten(closeSyllable(stem.slice(0, -2)));
  if (/[aeiou][iuj]en$/.test(stem) && stem.length > 5) return shorten(stem.slice(0, -2));
  if (/[^aeiouy]e$/.test(stem) && stem.length > 4) return shorten(closeSyllable(stem.slice(0, -1)));
  return shorten(stem.replace(/v$/, 'f').replace(/z$/, 's'));
}

const PARTICIPLE = new RegExp(`^(${SEPARABLE})?ge(.{4,})$`);
const TO_INFINITIVE = new RegExp(`^(${SEPARABLE})te(.{4,}en)$`);
const AGENT_NOUN = /^(.{4,}?)(?:d?ers?|(?<=.{5})ing|(?<=.{5})ingen|sters?)$/;

/** "Geraamte" is no form of "ramen": a participle in -te or -de also stands in the dictionary without its -e. */
function isNounInGe(word: string): boolean {
  return /[td]e$/.test(word) && isDutchEntry(word) && !isDutchEntry(word.slice(0, -1));
}

/** Other stems a Dutch word may have: participles ("gewassen", "opgehaald"), "op te halen", verbs in -t, nouns in -ing. */
export function otherDutchStems(word: string): string[] {
  const stems: string[] = [];
  const participle = PARTICIPLE.exec(word);
  if (participle && !isNounInGe(word)) {
    const prefix = participle[1] ?? '';
    const root = participle[2] ?? '';
    stems.push(stemDutch(prefix + root), stemDutch(`${prefix}${root.replace(/(?:t|d|te|de)$/, '')}`));
    stems.push(stemDutch(`${prefix}${root.replace(/(?:t|d|te|de)$/, '')}en`));
  }
  const infinitive = TO_INFINITIVE.exec(word);
  if (infinitive) stems.push(stemDutch(`${infinitive[1]}${infinitive[2]}`));
  if (word.length > 4 && /[^aeiou](?:t|d)$/.test(word)) stems.push(stemDutch(word.slice(0, -1)));
  if (word.length > 6 && /(?:te|de|ten|den)$/.test(word)) stems.push(stemDutch(word.replace(/(?:te|de|ten|den)$/, '')));
  const noun = AGENT_NOUN.exec(word);
  if (noun?.[1] && word.length > 6) stems.push(stemDutch(`${noun[1]}en`));
  if (word.length > 6 && word.endsWith('s')) stems.push(stemDutch(word.slice(0, -1)));
  return [...new Set(stems)].filter((stem) => stem.length > 2);
}
