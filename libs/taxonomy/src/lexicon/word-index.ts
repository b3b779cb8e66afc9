import type { Language } from '@bestuiver/domain';
import { isFunctionWord } from '../text/detect-language';
import { stem } from '../text/stem';
import { tokenise } from '../text/tokenise';
import type { ConceptSpace } from './concept-space';
import type { TaxonomyData } from './lexicon.types';

/** A word or phrase of the lexicon and the concept it names. */
export interface WordEntry {
  concept: number;
  /** Stems of the content words, in the order of the data file. */
  stems: readonly string[];
  /** How surely the word means the concept, 0..1. */
  strength: number;
  /** A phrase held together by small words ("op pallet", "aan de band"): turned around it means nothing. */
  isFixed?: boolean;
  /** The word names a thing or a place, not an act: no form of a verb means it. */
  isThing?: boolean;
}

/** The words of one language: by the written form, by stem, and phrases by each of their stems. */
export interface WordIndex {
  language: Language;
  exact: ReadonlyMap<string, readonly WordEntry[]>;
  stems: ReadonlyMap<string, readonly WordEntry[]>;
  phrases: ReadonlyMap<string, readonly WordEntry[]>;
}

const SYNONYM_STRENGTH = 0.9;
/** A synonym of an activity that is also a plain thing or act ("handdoeken") only hints at the activity. */
const HINT_STRENGTH = 0.35;

const ARTICLES = new Set('de het een le la les l un une the a an'.split(' '));

function add(map: Map<string, WordEntry[]>, key: string, entry: WordEntry): void {
  const entries = map.get(key);
  if (!entries) map.set(key, [entry]);
  else if (!entries.some((known) => known.concept === entry.concept && known.stems.join() === entry.stems.join()))
    entries.push(entry);
}

class Builder {
  readonly exact = new Map<string, WordEntry[]>();
  readonly stems = new Map<string, WordEntry[]>();
  readonly phrases = new Map<string, WordEntry[]>();

  constructor(private readonly language: Language) {}

  /** A word written as "=retours" is known in that form only: its stem means something else. */
  add(text: string, concept: number, strength: number, isThing = false): void {
    const all = tokenise(text).map((token) => token.text);
    const content = all.filter((word) => !isFunctionWord(word, this.language));
    // "aan de lijn" without its small words would be any line: such phrases keep them, but for the article,
    // which may as well be "onze" or "uw".
    const isFixed = content.length < 2 && all.length > 1;
    const held = all.filter((word) => !ARTICLES.has(word));
    const words = isFixed ? (held.length > 1 ? held : all) : content.length > 0 ? content : all;
    if (text.startsWith('=')) {
      add(this.exact, words.join(''), { concept, stems: words, strength });
      return;
    }
    const stems = words.map((word) => stem(word, this.language));
    const entry: WordEntry = {
      concept,
      stems,
      strength,
      ...(isFixed && { isFixed }),
      ...(isThing && { isThing }),
    };
    const joined = words.join('');
    add(this.exact, joined, entry);
    if (stems.length === 1) add(this.stems, stems[0] ?? '', entry);
    else {
      add(this.stems, stem(joined, this.language), entry);
      for (const part of new Set(stems)) add(this.phrases, part, entry);
    }
  }
}

/** Builds the index of one language from the lexicon's words and the activities' synonyms. */
export function buildWordIndex(data: TaxonomyData, space: ConceptSpace, language: Language): WordIndex {
  const builder = new Builder(language);
  for (const record of data.concepts) {
    const number = space.numberOf.get(record.id);
    if (number === undefined) continue;
    const isThing = record.kind === 'object' || record.kind === 'setting';
    for (const word of record[language].split(',')) if (word.trim()) builder.add(word.trim(), number, 1, isThing);
  }
  for (const activity of data.activities) {
    const number = space.numberOf.get(activity.id);
    if (number === undefined) continue;
    for (const word of activity.synonyms[language]) {
      const key = tokenise(word).map((token) => token.text);
      const isPlain =
        key.length === 1 &&
        (builder.stems.get(stem(key[0] ?? '', language)) ?? []).some(({ strength }) => strength === 1);
      builder.add(word, number, isPlain ? HINT_STRENGTH : SYNONYM_STRENGTH);
    }
  }
  return { language, exact: builder.exact, stems: builder.stems, phrases: builder.phrases };
}
