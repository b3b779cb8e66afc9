import { ancestors, type ConceptSpace } from '../lexicon/concept-space';

/** Domain dossier 5.2: related activities count for their strength × 0.8, one hop; the same group for 0.25. */
const RELATED_DAMPING = 0.8;
const SAME_GROUP = 0.25;
/** A finer work against the activity above it, and against another work under the same activity. */
const WORK_UNDER_ACTIVITY = 0.8;
const WORKS_UNDER_ONE_ACTIVITY = 0.55;
const WIDER_WORK = 0.8;
const FAMILY_DAMPING = 0.8;
/** Below this two concepts are strangers. */
const MINIMUM = 0.1;

/** Similarity of any two concepts, 0..1, as bytes in a square table (row × size + column). */
export interface SimilarityTable {
  size: number;
  values: Uint8Array;
}

/** Symmetric strength between two activities, one hop (domain dossier 5.2). */
export function activityRelations(space: ConceptSpace): Float32Array {
  const count = space.activities.length;
  const relation = new Float32Array(count * count);
  space.activities.forEach((activity, row) => {
    space.activities.forEach((other, column) => {
      if (row === column) relation[row * count + column] = 1;
      else if (activity.group === other.group) relation[row * count + column] = SAME_GROUP;
    });
  });
  space.activities.forEach((activity, row) => {
    for (const { id, strength } of activity.related) {
      const column = space.numberOf.get(id);
      if (column === undefined || column >= count) continue;
      for (const cell of [row * count + column, column * count + row]) {
        relation[cell] = Math.max(relation[cell] ?? 0, strength * RELATED_DAMPING);
      }
    }
  });
  return relation;
}

function workSimilarity(space: ConceptSpace, relation: Float32Array, first: number, second: number): number {
  const count = space.activities.length;
  const one = space.concepts[first];
  const other = space.concepts[second];
  if (!one || !other) return 0;
  if (one.kind === 'activity' && other.kind === 'activity') return relation[first * count + second] ?? 0;
  if (one.broader.includes(second) || other.broader.includes(first)) return WIDER_WORK;
  const parents = (concept: typeof one) =>
    concept.kind === 'activity' ? [{ to: concept.number, strength: 1 }] : concept.leads.filter(({ to }) => to < count);
  let best = one.broader.some((parent) => other.broader.includes(parent)) ? WORKS_UNDER_ONE_ACTIVITY : 0;
  const bothWorks = one.kind === 'work' && other.kind === 'work';
  for (const up of parents(one)) {
    for (const over of parents(other)) {
      const link = relation[up.to * count + over.to] ?? 0;
      best = Math.max(
        best,
        link * up.strength * over.strength * (bothWorks ? WORKS_UNDER_ONE_ACTIVITY : WORK_UNDER_ACTIVITY),
      );
    }
  }
  return best;
}

/** Shared ancestry weighed by how small the shared family is (Lin's measure on the concept tree). */
function familySimilarity(
  first: ReadonlyMap<number, number>,
  second: ReadonlyMap<number, number>,
  information: Float32Array,
  one: number,
  other: number,
): number {
  let shared = 0;
  for (const ancestor of first.keys()) if (second.has(ancestor)) shared = Math.max(shared, information[ancestor] ?? 0);
  const total = (information[one] ?? 1) + (information[other] ?? 1);
  return total > 0 ? (FAMILY_DAMPING * 2 * shared) / total : 0;
}

/** Builds the table once per taxonomy. */
export function buildSimilarities(space: ConceptSpace): SimilarityTable {
  const size = space.concepts.length;
  const values = new Uint8Array(size * size);
  const relation = activityRelations(space);
  const works = space.concepts.filter(({ kind }) => kind === 'activity' || kind === 'work');
  const set = (first: number, second: number, value: number) => {
    if (value < MINIMUM) return;
    const byte = Math.round(Math.min(1, value) * 255);
    values[first * size + second] = byte;
    values[second * size + first] = byte;
  };
  works.forEach((one, index) => {
    set(one.number, one.number, 1);
    for (const other of works.slice(index + 1)) {
      set(one.number, other.number, workSimilarity(space, relation, one.number, other.number));
    }
  });
  for (const kind of ['operation', 'object', 'setting'] as const) {
    const family = space.concepts.filter((concept) => concept.kind === kind);
    const lines = new Map(
      family.map(({ number }) => [number, new Map(ancestors(space, number).map((up) => [up.number, up.distance]))]),
    );
    const sizes = new Uint32Array(size);
    for (const line of lines.values()) for (const number of line.keys()) sizes[number] = (sizes[number] ?? 0) + 1;
    const whole = Math.log(Math.max(2, family.length));
    const information = Float32Array.from(sizes, (members) => (members > 0 ? 1 - Math.log(members) / whole : 0));
    family.forEach((one, index) => {
      set(one.number, one.number, 1);
      const line = lines.get(one.number);
      for (const other of family.slice(index + 1)) {
        const otherLine = lines.get(other.number);
        if (line && otherLine)
          set(one.number, other.number, familySimilarity(line, otherLine, information, one.number, other.number));
      }
    });
  }
  return { size, values };
}
