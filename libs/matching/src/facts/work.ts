import { kindsOfConcepts, type ProfileEntry, type Taxonomy } from '@bestuiver/taxonomy';
import type { MatchActivity } from '../model/match-capability';
import type { WorkProfile } from '../model/match-demand';

/**
 * Domain dossier 5.2, "same leaf 1.0 × level": what a learning, a routine and an expert team count for. No other entry
 * of an offer has one of these weights, so that the level can be read back.
 */
const LEVEL_WEIGHTS = [96, 204, 255];
const ROUTINE = 2;
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

const kindsByTaxonomy = new WeakMap<object, Uint8Array>();

/** Kinds of concepts by number, see `kindsOfConcepts`. */
export function conceptKinds(taxonomy: Pick<Taxonomy, 'concepts'>): Uint8Array {
  let kinds = kindsByTaxonomy.get(taxonomy);
  if (!kinds) {
    kinds = kindsOfConcepts(taxonomy.concepts);
    kindsByTaxonomy.set(taxonomy, kinds);
  }
  return kinds;
}

/** Strongest first: the first works of an offer are what it is mainly about. */
function strongestFirst(entries: ReadonlyMap<number, number>): ProfileEntry[] {
  return [...entries].sort(([one, weight], [other, otherWeight]) => otherWeight - weight || one - other);
}

/**
 * What a capability does: its chosen activities by level, together with what its text says. Of a chosen activity the
 * level counts, however often the text names it.
 */
export function offeredWork(
  profile: WorkProfile | null,
  activities: readonly MatchActivity[],
  numbers: ReadonlyMap<string, number>,
): ProfileEntry[] {
  const entries = new Map<number, number>(
    profile?.entries.map(([concept, weight]) => [concept, LEVEL_WEIGHTS.includes(weight) ? weight - 1 : weight]),
  );
  for (const { activityId, level } of activities) {
    const number = numbers.get(activityId);
    if (number !== undefined) entries.set(number, LEVEL_WEIGHTS[level - 1] ?? LEVEL_WEIGHTS[ROUTINE - 1]!);
  }
  return strongestFirst(entries);
}

/** The level a chosen activity was given, from the weight of its entry in an offer; 0 when only the text names it. */
export function levelOf(weight: number): number {
  return LEVEL_WEIGHTS.indexOf(weight) + 1;
}

/** What a demand asks: its chosen activities, the main one first, together with what its text says. */
export function askedWork(
  profile: WorkProfile | null,
  activityIds: readonly string[],
  numbers: ReadonlyMap<string, number>,
): ProfileEntry[] {
  const entries = new Map<number, number>(profile?.entries);
  activityIds.forEach((activityId, index) => {
    const number = numbers.get(activityId);
    if (number === undefined) return;
    entries.set(number, Math.max(index === 0 ? MAIN_ACTIVITY : OTHER_ACTIVITY, entries.get(number) ?? 0));
  });
  return strongestFirst(entries);
}
