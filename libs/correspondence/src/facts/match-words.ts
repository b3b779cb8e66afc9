import type { Language } from '@bestuiver/domain';
import { explain, type MatchCandidate } from '@bestuiver/matching';
import type { Match } from '@bestuiver/persistence';

export interface MatchWords {
  readonly verdict: string;
  /** The two strongest reasons, whole sentences. */
  readonly strongest: readonly string[];
  /** What is worth a check before agreeing, whole sentences. */
  readonly checks: readonly string[];
}

/** The engine's words on a stored match, for people who did not see the ranking. */
export function matchWords(match: Match, language: Language): MatchWords {
  const { verdict, strongest, checks } = explain(match as unknown as MatchCandidate, language);
  return { verdict, strongest, checks };
}
