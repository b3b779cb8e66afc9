import type { ActivityRecord, ConceptKind, TaxonomyData } from './lexicon.types';

/** Numbers below this are concepts as such; the ranges above it mark exclusions and hashed words in profiles. */
export const MAX_CONCEPTS = 0x4000;

export interface Concept {
  number: number;
  id: string;
  kind: ConceptKind;
  broader: readonly number[];
  leads: readonly { to: number; strength: number }[];
  /** How telling it is when shared, 0..1. */
  weight: number;
  isPlace: boolean;
  opposite?: number;
}

/** Every activity and concept under one number, activities first, in the order of the data files. */
export interface ConceptSpace {
  version: string;
  concepts: readonly Concept[];
  activities: readonly ActivityRecord[];
  numberOf: ReadonlyMap<string, number>;
  /** operation number → object number → what the pair means. */
  frames: ReadonlyMap<number, ReadonlyMap<number, readonly { to: number; strength: number }[]>>;
}

/** Changes with every change of the data, so that no profile is compared under other numbers than its own. */
function fingerprint(data: TaxonomyData): string {
  let hash = 0x811c9dc5;
  const text = JSON.stringify([data.activities, data.concepts, data.frames]);
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Numbers the concepts. Throws on an unknown id: the checker reports all of them at once in words. */
export function buildConceptSpace(data: TaxonomyData): ConceptSpace {
  const numberOf = new Map<string, number>();
  for (const { id } of [...data.activities, ...data.concepts]) {
    if (numberOf.has(id)) throw new Error(`The id "${id}" is used by two concepts; ids must be unique.`);
    numberOf.set(id, numberOf.size);
  }
  if (numberOf.size > MAX_CONCEPTS) {
    throw new Error(`The taxonomy holds ${numberOf.size} concepts; a profile can number at most ${MAX_CONCEPTS}.`);
  }
  const number = (id: string, by: string): number => {
    const found = numberOf.get(id);
    if (found === undefined) throw new Error(`"${by}" refers to "${id}", which is no activity or concept.`);
    return found;
  };
  const leadsOf = (leads: Readonly<Record<string, number>> | undefined, by: string) =>
    Object.entries(leads ?? {}).map(([id, strength]) => ({ to: number(id, by), strength }));
  const concepts: Concept[] = [
    ...data.activities.map(({ id }, index) => ({
      number: index,
      id,
      kind: 'activity' as const,
      broader: [],
      leads: [],
      weight: 1,
      isPlace: false,
    })),
    ...data.concepts.map((record) => ({
      number: number(record.id, record.id),
      id: record.id,
      kind: record.kind,
      broader: (record.broader ?? []).map((id) => number(id, record.id)),
      leads: leadsOf(record.leads, record.id),
      weight: record.weight ?? 1,
      isPlace: record.isPlace ?? false,
      opposite: record.opposite === undefined ? undefined : number(record.opposite, record.id),
    })),
  ];
  const frames = new Map<number, Map<number, { to: number; strength: number }[]>>();
  for (const frame of data.frames) {
    const by = `${frame.operation} × ${frame.object}`;
    const operation = number(frame.operation, by);
    const perObject = frames.get(operation) ?? new Map<number, { to: number; strength: number }[]>();
    perObject.set(number(frame.object, by), leadsOf(frame.leads, by));
    frames.set(operation, perObject);
  }
  return { version: `${data.version}-${fingerprint(data)}`, concepts, activities: data.activities, numberOf, frames };
}

/** The concept and all wider ones with their distance in steps, nearest first. */
export function ancestors(space: ConceptSpace, number: number): { number: number; distance: number }[] {
  const found = new Map<number, number>([[number, 0]]);
  const queue = [number];
  for (const current of queue) {
    for (const parent of space.concepts[current]?.broader ?? []) {
      if (found.has(parent)) continue;
      found.set(parent, (found.get(current) ?? 0) + 1);
      queue.push(parent);
    }
  }
  return [...found].map(([ancestor, distance]) => ({ number: ancestor, distance }));
}
