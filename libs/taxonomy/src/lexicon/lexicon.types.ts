import type { Language, Localised } from '@bestuiver/domain';

/**
 * What a concept is: a leaf of the activity tree, a finer kind of work below the leaves, something done,
 * something it is done to, or the place or manner in which it happens.
 */
export type ConceptKind = 'activity' | 'work' | 'operation' | 'object' | 'setting';

/** One activity of the tree as the data file holds it. Codes: NACE Rev.2 classes and CPV 2008. */
export interface ActivityRecord {
  id: string;
  group: string;
  label: Localised;
  synonyms: Readonly<Record<Language, readonly string[]>>;
  nace: readonly string[];
  cpv: readonly string[];
  kinds: readonly string[];
  certifications: readonly string[];
  related: readonly { id: string; strength: number }[];
  /** No text leads to it and nobody can choose it any more; who chose it before keeps it. */
  isWithdrawn?: boolean;
}

export interface ActivityGroupRecord {
  id: string;
  label: Localised;
  activityIds: readonly string[];
}

/** One concept of the lexicon. Words are separated by commas; a word of several words is a phrase. */
export interface ConceptRecord {
  id: string;
  kind: Exclude<ConceptKind, 'activity'>;
  /** Wider concepts of the same kind. */
  broader?: readonly string[];
  nl: string;
  fr: string;
  en: string;
  /** Activities or works the bare word points at, 0..1. */
  leads?: Readonly<Record<string, number>>;
  /** How telling the concept is when two texts share it, 0..1; 1 when left out. */
  weight?: number;
  /** Its words also name places; after a preposition they only say where or for whom. */
  isPlace?: boolean;
  /** What it rules out: who asks for disposables does not want reusables. */
  opposite?: string;
}

/** What an operation means when it is done to an object of this family. */
export interface FrameRecord {
  operation: string;
  object: string;
  leads: Readonly<Record<string, number>>;
}

/** The base data, or what an area adds to it without a release. */
export interface TaxonomyData {
  version: string;
  groups: readonly ActivityGroupRecord[];
  activities: readonly ActivityRecord[];
  concepts: readonly ConceptRecord[];
  frames: readonly FrameRecord[];
}

/**
 * Additions of an area admin: new activities and concepts, and extra words for existing ones. What a new activity is
 * related to is known from both sides.
 */
export interface TaxonomyExtension {
  version: string;
  activities?: readonly ActivityRecord[];
  concepts?: readonly ConceptRecord[];
  frames?: readonly FrameRecord[];
  synonyms?: readonly { id: string; language: Language; words: readonly string[] }[];
}
