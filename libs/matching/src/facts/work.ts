import type { ProfileEntry, Taxonomy } from '@bestuiver/taxonomy';
import type { MatchActivity } from '../model/match-capability';
import type { WorkProfile } from '../model/match-demand';

/** Domain dossier 5.2, "same leaf 1.0 × level": what an expert, a routine and a learning team count for. */
const LEVEL_WEIGHT: Readonly<Record<number, number>> = { 1: 96, 2: 204, 3: 255 };
const MAIN_ACTIVITY = 255;
const OTHER_ACTIVITY = 204;

const numbersByTaxonomy = new WeakMap<object, ReadonlyMap<string, number>>();

/** Concept numbers by id. */
export function conceptNumbers(taxonomy: Pick<Taxonomy, 'concepts'>): ReadonlyMap<string, number> {
  let numbers = numbersByTaxonomy.get(taxonomy);
  if (!numbers) {
    numbers = new Map(taxonomy.concepts.map(({ id, number }) => [id, number]));
    numbersByTaxonomy.set(taxonomy, numbers);
  }
  return numbers;
}

/** Strongest first: the first works of an offer are what it is mainly about. */
function merge(chosen: readonly ProfileEntry[], read: readonly ProfileEntry[]): ProfileEntry[] {
  const entries = new Map<number, number>(read.map(([concept, weight]) => [concept, weight]));
  for (const [concept, weight] of chosen) entries.set(concept, Math.max(weight, entries.get(concept) ?? 0));
  return [...entries].sort(([one, weight], [other, otherWeight]) => otherWeight - weight || one - other);
}

/** What a capability does: its chosen activities by level, together with what its text says. */
export function offeredWork(
  profile: WorkProfile | null,
  activities: readonly MatchActivity[],
  numbers: ReadonlyMap<string, number>,
): ProfileEntry[] {
  const chosen = activities.flatMap(({ activityId, level }): ProfileEntry[] => {
    const number = numbers.get(activityId);
    return number === undefined ? [] : [[number, LEVEL_WEIGHT[level] ?? 204]];
  });
  return merge(chosen, profile?.entries ?? []);
}

/** What a demand asks: its chosen activities, the main one first, together with what its text says. */
export function askedWork(
  profile: WorkProfile | null,
  activityIds: readonly string[],
  numbers: ReadonlyMap<string, number>,
): ProfileEntry[] {
  const chosen = activityIds.flatMap((activityId, index): ProfileEntry[] => {
    const number = numbers.get(activityId);
    return number === undefined ? [] : [[number, index === 0 ? MAIN_ACTIVITY : OTHER_ACTIVITY]];
  });
  return merge(chosen, profile?.entries ?? []);
}
