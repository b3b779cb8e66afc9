import type { FairnessEntry } from '../adjustments/fairness';

/** Establishments of one enterprise in a list when nobody says how many (domain dossier 5.1). */
export const ESTABLISHMENTS = 2;

/** A capability that passed every gate, with its score before fairness in hundredths. */
export interface Standing<Item> extends FairnessEntry {
  readonly item: Item;
  id: string;
  readonly establishment: string | number;
  fairness: number;
}

export interface TopRules {
  readonly top: number;
  readonly maxEstablishments: number;
  /** Bonuses for entries in descending order of score; null when fairness is off. */
  readonly bonuses: ((entries: readonly FairnessEntry[]) => number[]) | null;
}

/** The list to show: best first with ties by id, fairness added, few establishments of one enterprise. */
export function chooseTop<Item>(standings: Standing<Item>[], { top, maxEstablishments, bonuses }: TopRules) {
  standings.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
  if (bonuses) {
    const earned = bonuses(standings);
    standings.forEach((standing, index) => (standing.fairness = earned[index] ?? 0));
    standings.sort(
      (one, other) => other.score + other.fairness - one.score - one.fairness || (one.id < other.id ? -1 : 1),
    );
  }
  const shown = new Map<string | number, Set<string | number>>();
  const chosen: Standing<Item>[] = [];
  for (const standing of standings) {
    if (chosen.length >= top) break;
    const establishments = shown.get(standing.enterprise) ?? new Set();
    shown.set(standing.enterprise, establishments);
    if (!establishments.has(standing.establishment) && establishments.size >= maxEstablishments) continue;
    establishments.add(standing.establishment);
    chosen.push(standing);
  }
  return chosen;
}
