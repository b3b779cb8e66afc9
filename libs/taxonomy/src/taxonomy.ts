import type { Language, Localised } from '@bestuiver/domain';
import { BASE_DATA } from './base-data';
import { FitCalculator, type Fit } from './fit/fit';
import { activityRelations, buildSimilarities, type SimilarityTable } from './fit/similarity';
import { buildConceptSpace, type Concept, type ConceptSpace } from './lexicon/concept-space';
import { extendData } from './lexicon/extend-data';
import type { ActivityGroupRecord, ActivityRecord, TaxonomyData, TaxonomyExtension } from './lexicon/lexicon.types';
import { buildWordIndex, type WordIndex } from './lexicon/word-index';
import type { Evidence, StoredProfile, TextProfile } from './profile/text-profile';
import { TypoCorrector } from './text/typos';
import type { Vocabulary } from './understanding/find-mentions';
import { understand, type UnderstandInput } from './understanding/understand';
import { FrameReader } from './understanding/vote';

export interface Suggestion {
  activityId: string;
  label: string;
  /** 0..1 */
  strength: number;
  /** The user's own words that led here, with their offsets in the text given. */
  evidence: Evidence[];
}

/** Text in Dutch, French or English → the work it is about, in one concept space; and how two such readings fit. */
export interface Taxonomy {
  version: string;
  activities: readonly ActivityRecord[];
  groups: readonly ActivityGroupRecord[];
  /** Every numbered concept; numbers are what profile entries hold. */
  concepts: readonly Concept[];
  understand(input: UnderstandInput): TextProfile;
  /** Activities the text is about, strongest first; language detected when left out. */
  suggest(text: string, language?: Language): Suggestion[];
  /** Fit of an offer to a demand, an exact function of the entries of both. */
  fit(demand: Pick<TextProfile, 'entries'> | StoredProfile, offer: Pick<TextProfile, 'entries'> | StoredProfile): Fit;
  /** Symmetric strength between two activities, 0..1, one hop (domain dossier 5.2); 0 for unknown ids. */
  relation(first: string, second: string): number;
  /** Label of an activity, or undefined when the id is unknown. */
  label(activityId: string): Localised | undefined;
  /** Similarities of all concepts, for an index that scores many offers at once. */
  similarities(): SimilarityTable;
  /** Whether a stored profile was made by this taxonomy and can be compared; if not, read the text again. */
  isCurrent(profile: StoredProfile): boolean;
}

const MAX_SUGGESTIONS = 8;
const MINIMUM_SUGGESTION = 0.25;

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function correctorFor(index: WordIndex): () => TypoCorrector {
  return once(() => new TypoCorrector(index.exact.keys()));
}

class DefaultTaxonomy implements Taxonomy {
  readonly version: string;
  readonly activities: readonly ActivityRecord[];
  readonly groups: readonly ActivityGroupRecord[];
  readonly concepts: readonly Concept[];
  readonly similarities: () => SimilarityTable;
  private readonly space: ConceptSpace;
  private readonly vocabulary: Vocabulary;
  private readonly frames: FrameReader;
  private readonly relations: Float32Array;
  private readonly calculator: () => FitCalculator;

  constructor(data: TaxonomyData) {
    this.space = buildConceptSpace(data);
    this.version = this.space.version;
    this.activities = data.activities;
    this.groups = data.groups;
    this.concepts = this.space.concepts;
    const indexes = {
      nl: buildWordIndex(data, this.space, 'nl'),
      fr: buildWordIndex(data, this.space, 'fr'),
      en: buildWordIndex(data, this.space, 'en'),
    };
    this.vocabulary = {
      indexes,
      correctors: { nl: correctorFor(indexes.nl), fr: correctorFor(indexes.fr), en: correctorFor(indexes.en) },
    };
    this.frames = new FrameReader(this.space);
    this.relations = activityRelations(this.space);
    this.similarities = once(() => buildSimilarities(this.space));
    this.calculator = once(() => new FitCalculator(this.space, this.similarities()));
  }

  understand(input: UnderstandInput): TextProfile {
    return understand(input, this.space, this.vocabulary, this.frames);
  }

  suggest(text: string, language?: Language): Suggestion[] {
    const profile = this.understand({ title: '', description: text, language });
    return profile.activities
      .filter(({ strength }) => strength >= MINIMUM_SUGGESTION)
      .slice(0, MAX_SUGGESTIONS)
      .map(({ activityId, strength, evidence }) => ({
        activityId,
        label: this.label(activityId)?.[profile.language] ?? activityId,
        strength,
        evidence,
      }));
  }

  fit(demand: Pick<TextProfile, 'entries'> | StoredProfile, offer: Pick<TextProfile, 'entries'> | StoredProfile): Fit {
    return this.calculator().fit('e' in demand ? demand.e : demand.entries, 'e' in offer ? offer.e : offer.entries);
  }

  relation(first: string, second: string): number {
    const row = this.space.numberOf.get(first);
    const column = this.space.numberOf.get(second);
    const count = this.activities.length;
    if (row === undefined || column === undefined || row >= count || column >= count) return 0;
    return this.relations[row * count + column] ?? 0;
  }

  label(activityId: string): Localised | undefined {
    const number = this.space.numberOf.get(activityId);
    return number === undefined ? undefined : this.activities[number]?.label;
  }

  isCurrent(profile: StoredProfile): boolean {
    return profile.v === this.version;
  }
}

/** The taxonomy of the data files, extended by what areas added. Building it takes well under a second. */
export function createTaxonomy(
  extensions: readonly TaxonomyExtension[] = [],
  data: TaxonomyData = BASE_DATA,
): Taxonomy {
  return new DefaultTaxonomy(extendData(data, extensions));
}
