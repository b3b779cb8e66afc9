import type { WordClasses } from '../phrase-pattern';

/** The words of one language: one data file for each theme, put together here. */
export interface AdviceWords {
  classes: WordClasses;
  /** Ways to say one thing, such as "one of our own people" or "from now and then"; frames combine them. */
  concepts: Record<string, readonly string[]>;
  signals: Record<string, { phrases: string[]; unless?: string[] }>;
}
