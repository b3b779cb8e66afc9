import type { Language } from '@bestuiver/domain';

/** The user's own words that led somewhere; offsets in `joinText(title, description)`. */
export interface Evidence {
  word: string;
  start: number;
  end: number;
}

export interface ActivityFinding {
  activityId: string;
  /** 0..1, 1 for what the text is most about. */
  strength: number;
  evidence: Evidence[];
}

export interface ConceptFinding {
  conceptId: string;
  kind: 'activity' | 'work' | 'operation' | 'object' | 'setting';
  /** 0..1 */
  strength: number;
  evidence: Evidence[];
}

/**
 * What a text says about the work. `entries` alone decide a fit; the rest explains it.
 * An entry is a concept number and a weight of 1..255; see `profile-entries.ts` for the ranges of numbers.
 */
export interface TextProfile {
  version: string;
  language: Language;
  /** Activities of the tree, strongest first. */
  activities: ActivityFinding[];
  /** What the text says it does not ask or offer. */
  excluded: ConceptFinding[];
  /** Finer works, operations, things and settings, strongest first. */
  concepts: ConceptFinding[];
  entries: ProfileEntry[];
}

export type ProfileEntry = readonly [concept: number, weight: number];

/** The form to store beside the text: `v` is the taxonomy version that numbered the concepts. */
export interface StoredProfile {
  v: string;
  l: Language;
  e: ProfileEntry[];
}

export function storeProfile(profile: Pick<TextProfile, 'version' | 'language' | 'entries'>): StoredProfile {
  return { v: profile.version, l: profile.language, e: profile.entries };
}
