import { freshness } from '../../adjustments/freshness';
import { valueOf } from '../../criteria/criterion';
import type { CapabilityFacts } from '../../facts/capability-facts';
import type { DemandFacts } from '../../facts/demand-facts';
import { Pair } from '../../facts/pair';
import type { Weights } from '../../weights/weights';
import type { BestOf, Facet } from './facet';
import { idealFacts, idealRows } from './ideal-facts';
import { HEAD_TERMS, TERMS, type Term } from './terms';
import type { Yardsticks } from './yardsticks';

/** One facet of the rows, for one demand. */
interface Part {
  readonly facet: Facet;
  readonly bestOf: BestOf;
  /** An ideal row to write the facts of a code in: always the same ones. */
  readonly row: CapabilityFacts;
  /** What an ideal row gets. */
  readonly full: number;
}

/** Facets of one word, apart in arrays of numbers: this is read for every row. */
interface Parts {
  readonly parts: readonly Part[];
  readonly at: Int32Array;
  readonly mask: Int32Array;
  /** By part and code; `UNSEEN` until one was needed. */
  readonly losses: readonly Int32Array[];
}

const UNSEEN = -1;
/** More than any score, also where a third of it counts: the row certainly fails a gate. */
export const CERTAIN_LOSS = 1_000_000;

/**
 * What the terms of a row cost it at least against a row that suits the demand as well as any, in whole hundredths of a
 * point, rounded down; `CERTAIN_LOSS` or more for a row that certainly fails a gate.
 */
export class Losses {
  private readonly pair: Pair;
  private readonly boundInHead: Parts;
  private readonly boundInTerms: Parts;
  private readonly restInHead: Parts;
  private readonly restInTerms: Parts;

  constructor(
    private readonly demand: DemandFacts,
    private readonly weights: Weights,
    yardsticks: Yardsticks,
    /** Rows that fail a gate do not count. */
    private readonly mustPass: boolean,
  ) {
    this.pair = new Pair(demand);
    const ideals = idealRows(demand);
    const partsOf = (terms: readonly Term[], isWanted: (facet: Facet) => boolean): Parts => {
      const wanted = terms.filter(({ facet }) => isWanted(facet) && this.counts(facet));
      return {
        parts: wanted.map(({ facet }) => ({
          facet,
          bestOf: facet.bestFor(demand, yardsticks),
          row: idealFacts(demand),
          full: Math.max(...ideals.map((ideal) => this.worthOf(facet, ideal))),
        })),
        at: Int32Array.from(wanted, ({ at }) => at),
        mask: Int32Array.from(wanted, ({ mask }) => mask),
        losses: wanted.map(({ mask }) => new Int32Array(mask + 1).fill(UNSEEN)),
      };
    };
    this.boundInHead = partsOf(HEAD_TERMS, isBound);
    this.boundInTerms = partsOf(TERMS, isBound);
    this.restInHead = partsOf(HEAD_TERMS, (facet) => !isBound(facet));
    this.restInTerms = partsOf(TERMS, (facet) => !isBound(facet));
  }

  /** Of criteria that speak about the asked work, when the team's own work is fully carried over to it. */
  bound(head: number, terms: number): number {
    return this.sum(this.boundInHead, head) + this.sum(this.boundInTerms, terms);
  }

  /** Of everything else. */
  rest(head: number, terms: number): number {
    return this.sum(this.restInHead, head) + this.sum(this.restInTerms, terms);
  }

  private sum({ parts, at, mask, losses }: Parts, word: number): number {
    let sum = 0;
    for (let index = 0; index < at.length; index++) {
      const code = (word >>> at[index]!) & mask[index]!;
      const byCode = losses[index]!;
      const known = byCode[code]!;
      sum += known === UNSEEN ? (byCode[code] = this.lossOf(parts[index]!, code)) : known;
    }
    return sum;
  }

  /** Nothing can be lost where nothing is to be had. */
  private counts({ decides, counts, fails }: Facet): boolean {
    const hasWeight = decides === 'freshness' || this.weights[decides.id] > 0;
    return (hasWeight || (this.mustPass && fails !== undefined)) && (counts?.(this.demand) ?? true);
  }

  private lossOf({ facet, row, bestOf, full }: Part, code: number): number {
    if (this.mustPass && facet.fails?.(code, this.demand)) return CERTAIN_LOSS;
    let most = -Infinity;
    bestOf(code, row, () => {
      most = Math.max(most, this.worthOf(facet, row));
    });
    return Math.min(CERTAIN_LOSS, Math.max(0, Math.floor(full - most)));
  }

  private worthOf({ decides }: Facet, facts: CapabilityFacts): number {
    if (decides === 'freshness') return freshness(this.demand, facts);
    this.pair.read(facts, 1000);
    return (this.weights[decides.id] * valueOf(decides, this.demand, facts, this.pair)) / 10;
  }
}

function isBound({ decides }: Facet): boolean {
  return decides !== 'freshness' && decides.isBoundToWork === true;
}
