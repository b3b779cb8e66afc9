import type { Concept } from '../lexicon/concept-space';
import { entryKind, excludedConcept } from '../profile/profile-entries';
import type { ProfileEntry } from '../profile/text-profile';
import { packedNumber, packedStrength } from './packed-entries';
import { DETAIL_DOMINANCE, EXCLUSION_SIMILARITY, fitOf, presenceOf, WORK_DOMINANCE, worthOf } from './formula';
import type { SimilarityTable } from './similarity';

const NONE = 0;
const WORK = 1;
const DETAIL = 2;

const SHARES = Float64Array.from({ length: 256 }, (_, byte) => byte / 255);
const WORK_PRESENCE = Float64Array.from({ length: 256 }, (_, byte) => presenceOf(byte, WORK_DOMINANCE));
const DETAIL_PRESENCE = Float64Array.from({ length: 256 }, (_, byte) => presenceOf(byte, DETAIL_DOMINANCE));

/** Whether a concept is a work, a detail of work or unknown, by its number. */
export function kindsOfConcepts(concepts: readonly Concept[]): Uint8Array {
  const kinds = new Uint8Array(concepts.length);
  for (const { number, kind } of concepts) kinds[number] = kind === 'activity' || kind === 'work' ? WORK : DETAIL;
  return kinds;
}

/** One kind of entries of a demand, ready to be answered. */
interface Asked {
  concepts: number[];
  worths: number[];
  total: number;
  found: Float64Array;
}

/**
 * The fit of many offers to one demand: the same numbers as `Taxonomy.fit`, without objects and without reasons.
 * Offers lie one after the other in an array of packed entries; `from` and `to` count entries.
 */
export class PreparedFit {
  private readonly works: Asked;
  private readonly details: Asked;
  private readonly exclusions: ProfileEntry[];
  private readonly words: number[];

  constructor(
    concepts: readonly Concept[],
    private readonly kinds: Uint8Array,
    private readonly table: SimilarityTable,
    demand: readonly ProfileEntry[],
  ) {
    const known = demand.filter(([number]) => entryKind(number) === 'concept' && number < kinds.length);
    this.works = asked(
      known.filter(([number]) => kinds[number] === WORK),
      concepts,
    );
    this.details = asked(
      known.filter(([number]) => kinds[number] === DETAIL),
      concepts,
    );
    this.entries = [...known.filter(([n]) => kinds[n] === WORK), ...known.filter(([n]) => kinds[n] === DETAIL)];
    this.exclusions = demand.filter(([number]) => entryKind(number) === 'exclusion');
    this.words = demand.filter(([number]) => entryKind(number) === 'word').map(([number]) => number);
  }

  private readonly entries: ProfileEntry[];

  /** Whether the demand names any work; if not, only its things and acts are compared. */
  get asksWork(): boolean {
    return this.works.total > 0;
  }

  /** Numbers of the works the demand asks, and what each is worth, together one. */
  get askedWorks(): { concept: number; share: number }[] {
    const { concepts, worths, total } = this.works;
    return concepts.map((concept, index) => ({ concept, share: worths[index]! / total }));
  }

  /** Numbers of the things and acts the demand names, and what each is worth, together one. */
  get askedDetails(): { concept: number; share: number }[] {
    const { concepts, worths, total } = this.details;
    return concepts.map((concept, index) => ({ concept, share: worths[index]! / total }));
  }

  /**
   * The most an offer can reach whose works answer at most this share of the asked works, and whose things and acts
   * answer at most this share of the asked ones; null for an offer that names none.
   */
  atMost(workShare: number, detailShare: number | null = 1): number {
    const words = this.words.length > 0 ? 1 : 0;
    const isCompared = detailShare !== null && this.details.total > 0;
    return fitOf(this.asksWork, workShare, isCompared, isCompared ? detailShare : 0, words, 0, 0);
  }

  /**
   * The most of the asked works, 0..1, that an offer can answer with one work of this strength and others that answer
   * at most `others` of each asked work, in the order of `askedWorks`.
   */
  shareAtMost(concept: number, strength: number, others: readonly number[]): number {
    const { concepts, worths, total } = this.works;
    const { size, values } = this.table;
    const presence = WORK_PRESENCE[strength]!;
    let covered = 0;
    for (let index = 0; index < concepts.length; index++) {
      const answer = SHARES[values[concepts[index]! * size + concept]!]! * presence;
      covered += worths[index]! * Math.max(answer, others[index]!);
    }
    return covered / total;
  }

  /** Share of the asked works that an offer answers, 0..1. */
  workShare(packed: Uint8Array, from: number, to: number): number {
    const { concepts, worths, total, found } = this.works;
    if (total === 0) return 0;
    const { size, values } = this.table;
    found.fill(0);
    for (let at = from; at < to; at++) {
      const offered = packedNumber(packed, at);
      if (offered >= this.kinds.length || this.kinds[offered] !== WORK) continue;
      const presence = WORK_PRESENCE[packedStrength(packed, at)]!;
      for (let index = 0; index < concepts.length; index++) {
        const similarity = values[concepts[index]! * size + offered]!;
        if (similarity === 0) continue;
        const value = SHARES[similarity]! * presence;
        if (value > found[index]!) found[index] = value;
      }
    }
    let covered = 0;
    for (let index = 0; index < concepts.length; index++) covered += worths[index]! * found[index]!;
    return covered / total;
  }

  /** The fit of an offer, 0..1; `workShare` as just computed for the same offer. */
  value(workShare: number, packed: Uint8Array, from: number, to: number): number {
    const { size, values } = this.table;
    const { concepts, worths, total, found } = this.details;
    found.fill(0);
    let hasDetails = false;
    let words = 0;
    let byOffer = 0;
    let byDemand = 0;
    for (let at = from; at < to; at++) {
      const offered = packedNumber(packed, at);
      const weight = packedStrength(packed, at);
      const kind = offered < this.kinds.length ? this.kinds[offered]! : NONE;
      if (kind === DETAIL) {
        hasDetails = true;
        const presence = DETAIL_PRESENCE[weight]!;
        for (let index = 0; index < concepts.length; index++) {
          const similarity = values[concepts[index]! * size + offered]!;
          if (similarity === 0) continue;
          const value = SHARES[similarity]! * presence;
          if (value > found[index]!) found[index] = value;
        }
      } else if (kind === WORK) {
        if (this.exclusions.length > 0) {
          for (const [number, strength] of this.exclusions) {
            byDemand = Math.max(byDemand, this.denial(excludedConcept(number), strength, offered, weight));
          }
        }
      } else {
        const sort = entryKind(offered);
        if (sort === 'word') words += this.words.includes(offered) ? 1 : 0;
        else if (sort === 'exclusion') {
          for (const [concept, asked] of this.entries) {
            byOffer = Math.max(byOffer, this.denial(excludedConcept(offered), weight, concept, asked));
          }
        }
      }
    }
    let covered = 0;
    for (let index = 0; index < concepts.length; index++) covered += worths[index]! * found[index]!;
    return fitOf(
      this.asksWork,
      workShare,
      total > 0 && hasDetails,
      total > 0 ? covered / total : 0,
      this.words.length > 0 ? words / this.words.length : 0,
      byOffer,
      byDemand,
    );
  }

  private denial(denied: number, strength: number, concept: number, weight: number): number {
    const similarity = SHARES[this.table.values[denied * this.table.size + concept] ?? 0]!;
    return similarity < EXCLUSION_SIMILARITY ? 0 : similarity * SHARES[strength]! * SHARES[weight]!;
  }
}

function asked(entries: readonly ProfileEntry[], concepts: readonly Concept[]): Asked {
  const worths = entries.map(([number, weight]) => worthOf(weight, concepts[number]?.weight ?? 1));
  let total = 0;
  for (const worth of worths) total += worth;
  return {
    concepts: entries.map(([number]) => number),
    worths,
    total,
    found: new Float64Array(entries.length),
  };
}
