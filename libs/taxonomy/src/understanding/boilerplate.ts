import type { Language } from '@bestuiver/domain';
import introductions from '../../data/introductions.json';
import { foldWord } from '../text/fold';
import type { Token } from '../text/tokenise';
import type { Side } from './side';

/** What remains of a mention inside a sentence that only introduces the writer, 0..1. */
const ABOUT_OFFER_FACTOR = 0.08;
const ABOUT_DEMAND_FACTOR = 0.2;

function compile(patterns: Readonly<Record<Language, readonly string[]>>): Record<Language, RegExp> {
  const any = (language: Language) => new RegExp(patterns[language].join('|').replaceAll(' ', '\\s+'));
  return { nl: any('nl'), fr: any('fr'), en: any('en') };
}

/** Sentences in which an organisation introduces itself; the same signs for whoever writes. */
const aboutUs = compile(introductions.aboutUs);
/** What a buyer tells about its own trade before or after asking; the trade itself is not what it asks. */
const buyersTrade = compile(introductions.buyersTrade);

const ARTICLE = /^(?:de|het|'t|la|le|les|the) /;
/** Shorter first words of a name are too often ordinary words. */
const MINIMUM_CALL_NAME = 5;

/** "Lichtpunt werkt met …" by "Lichtpunt Ateliers": the whole name, or the word the organisation is called by. */
function startsWithName(sentence: string, organisation: string | undefined): boolean {
  const name = foldWord(organisation ?? '')
    .trim()
    .replace(ARTICLE, '');
  if (name.length <= 2) return false;
  const opening = sentence.replace(/^(?:bij|in|chez|at) /, '').replace(ARTICLE, '');
  if (opening.startsWith(name)) return true;
  const called = name.split(' ')[0] ?? '';
  return (
    called.length >= MINIMUM_CALL_NAME &&
    new RegExp(`^${called}(?: (?:is|zijn|werkt|heeft|est|a|has)\\b)`).test(opening)
  );
}

/** Factor of every token, by its sentence: introductions hardly count. `organisation` is the writer's name when known. */
export function readBoilerplate(
  text: string,
  tokens: readonly Token[],
  language: Language,
  side: Side,
  organisation?: string,
): number[] {
  const factors = new Map<number, number>();
  for (let first = 0; first < tokens.length;) {
    const sentence = tokens[first]?.sentence ?? 0;
    let last = first;
    while (tokens[last + 1]?.sentence === sentence && last + 1 < tokens.length) last++;
    const folded = foldWord(text.slice(tokens[first]?.start, tokens[last]?.end));
    if (first > 0) {
      if (startsWithName(folded, organisation))
        factors.set(sentence, side === 'offer' ? ABOUT_OFFER_FACTOR : ABOUT_DEMAND_FACTOR);
      else if (aboutUs[language].test(folded))
        factors.set(sentence, side === 'offer' ? ABOUT_OFFER_FACTOR : ABOUT_DEMAND_FACTOR);
      else if (side === 'demand' && buyersTrade[language].test(folded)) factors.set(sentence, ABOUT_DEMAND_FACTOR);
    }
    first = last + 1;
  }
  return tokens.map((token) => factors.get(token.sentence) ?? 1);
}
