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

/** Losses by code, NaN until one was needed. */
interface Table extends Term {
  readonly isInHead: boolean;
  readonly losses: Float64Array;
  readonly bestOf: BestOf;
  /** An ideal row to write the facts of a code in: always the same ones. */
  readonly row: CapabilityFacts;
}

/**
 * What the terms of a row cost it at least against a row that suits the demand as well as any, in hundredths of a
 * point; without end for a row that certainly fails a gate.
 */
export class Losses {
  private readonly pair: Pair;
  private readonly ideals: readonly CapabilityFacts[];
  private readonly boundTables: readonly Table[];
  private readonly restTables: readonly Table[];

  constructor(
    private readonly demand: DemandFacts,
    private readonly weights: Weights,
    yardsticks: Yardsticks,
    /** Rows that fail a gate do not count. */
    private readonly mustPass: boolean,
  ) {
    this.pair = new Pair(demand);
    this.ideals = idealRows(demand);
    const tablesOf = (terms: readonly Term[], isInHead: boolean): Table[] =>
      terms.map((term) => ({
        ...term,
        isInHead,
        losses: new Float64Array(term.mask + 1).fill(NaN),
        bestOf: term.facet.bestFor(demand, yardsticks),
        row: idealFacts(demand),
      }));
    const tables = [...tablesOf(HEAD_TERMS, true), ...tablesOf(TERMS, false)];
    this.boundTables = tables.filter(({ facet }) => isBound(facet));
    this.restTables = tables.filter(({ facet }) => !isBound(facet));
  }

  /** Of criteria that speak about the asked work, when the team's own work is fully carried over to it. */
  bound(head: number, terms: number): number {
    return this.sum(this.boundTables, head, terms);
  }

  /** Of everything else. */
  rest(head: number, terms: number): number {
    return this.sum(this.restTables, head, terms);
  }

  private sum(tables: readonly Table[], head: number, terms: number): number {
    let sum = 0;
    for (let index = 0; index < tables.length; index++) {
      const table = tables[index]!;
      const code = ((table.isInHead ? head : terms) >>> table.at) & table.mask;
      const known = table.losses[code]!;
      sum += Number.isNaN(known) ? (table.losses[code] = this.lossOf(table, code)) : known;
    }
    return sum;
  }

  private lossOf({ facet, row, bestOf }: Table, code: number): number {
    if (this.mustPass && facet.fails?.(code, this.demand)) return Infinity;
    const full = Math.max(...this.ideals.map((ideal) => this.worthOf(facet, ideal)));
    let most = -Infinity;
    bestOf(code, row, () => {
      most = Math.max(most, this.worthOf(facet, row));
    });
    return Math.max(0, full - most);
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
