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

/**
 * The engine's words on a stored match, for people who did not see the ranking. Prices stay out: neither side sees the
 * other's band before the introduction (domain dossier 3.1).
 */
export function matchWords(match: Match, language: Language): MatchWords {
  const contributions = match.contributions.filter(({ criterion }) => criterion !== 'price');
  const { verdict, strengths, checks } = explain({ ...match, contributions } as unknown as MatchCandidate, language);
  return { verdict, strongest: strengths, checks };
}
