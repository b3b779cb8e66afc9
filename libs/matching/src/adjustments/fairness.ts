import { UNKNOWN } from '../facts/encoding';

/** Domain dossier 5.4: below half of the fair share up to three points, only within five points of each other. */
const HALF_SHARE = 50;
export const MOST_FAIRNESS = 300;
const NEIGHBOURHOOD = 500;
const HUNDRED = 100_00;

/** Hundredths of a point an enterprise may earn; `exposure` in hundredths of a fair share. */
export function fairnessEarned(exposure: number): number {
  if (exposure === UNKNOWN || exposure >= HALF_SHARE) return 0;
  return Math.round((MOST_FAIRNESS * (HALF_SHARE - exposure)) / HALF_SHARE);
}

export interface FairnessEntry {
  readonly enterprise: string | number;
  /** Hundredths of a point before fairness. */
  readonly score: number;
  readonly exposure: number;
}

/**
 * The bonus of each entry, in hundredths. It only serves to catch up: another enterprise must stand at the same
 * height or at most five points ahead. `entries` are in descending order of score.
 */
export function fairnessBonuses(entries: readonly FairnessEntry[]): number[] {
  return entries.map((entry, at) => {
    const earned = Math.min(fairnessEarned(entry.exposure), HUNDRED - entry.score);
    return earned > 0 && isBehindAnother(entries, at) ? earned : 0;
  });
}

function isBehindAnother(entries: readonly FairnessEntry[], at: number): boolean {
  const { enterprise, score } = entries[at]!;
  for (let ahead = at - 1; ahead >= 0 && entries[ahead]!.score - score <= NEIGHBOURHOOD; ahead--) {
    if (entries[ahead]!.enterprise !== enterprise) return true;
  }
  for (let level = at + 1; level < entries.length && entries[level]!.score === score; level++) {
    if (entries[level]!.enterprise !== enterprise) return true;
  }
  return false;
}
