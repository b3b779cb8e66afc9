/** Sets of kinds of work that a row may offer. */
export const KIND_SETS = 16;

/**
 * What the postings tell of the rows of one concept, each readable without the row; a removed row shows only when it is
 * read. Words are signed, as V8 keeps no other whole numbers of 32 bits without a box.
 */
export interface Posted {
  /** Numbers of the rows: those that offer the same kinds together, ascending. */
  readonly rows: Uint32Array;
  /** See `makeHead`. */
  readonly heads: Int32Array;
  /** The codes of more of their facts; see `TERMS`. */
  readonly terms: Int32Array;
  /** Where each of them is; see `whereOf`. */
  readonly wheres: Int32Array;
  /** Where the rows of each set of kinds begin, and where the last of them end. */
  readonly starts: Uint32Array;
}

/** What a row brings to every posting of it. */
export interface Outlines {
  readonly kinds: Uint8Array;
  readonly heads: Int32Array;
  readonly terms: Int32Array;
}

/** Rows by concept: one block for what was built at once, lists for what came later. */
export class Postings {
  private readonly later = new Map<number, number[]>();
  private laterCount = 0;

  private constructor(
    /** By concept and set of kinds. */
    private readonly starts: Uint32Array,
    private readonly rows: Uint32Array,
    private readonly heads: Int32Array,
    private readonly terms: Int32Array,
    private readonly wheres: Int32Array,
    /** Rows from this one on came later. */
    readonly until: number,
  ) {}

  static empty(concepts: number): Postings {
    return Postings.of(new Uint32Array(concepts * KIND_SETS + 1), 0);
  }

  /** `forEach` calls its argument for every work of every row, rows ascending; it is called twice. */
  static build(
    concepts: number,
    forEach: (visit: (concept: number, row: number, strength: number, isOnly: boolean) => void) => void,
    { kinds, heads, terms }: Outlines,
    whereOf: (row: number, strength: number, isOnly: boolean) => number,
  ): Postings {
    const groups = concepts * KIND_SETS;
    const groupOf = (concept: number, row: number) => concept * KIND_SETS + kinds[row]!;
    const starts = new Uint32Array(groups + 1);
    forEach((concept, row) => (starts[groupOf(concept, row) + 1]! += 1));
    for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!;
    const postings = Postings.of(starts, kinds.length);
    const next = starts.slice(0, groups);
    forEach((concept, row, strength, isOnly) => {
      const at = next[groupOf(concept, row)]!++;
      postings.rows[at] = row;
      postings.heads[at] = heads[row]!;
      postings.terms[at] = terms[row]!;
      postings.wheres[at] = whereOf(row, strength, isOnly);
    });
    return postings;
  }

  private static of(starts: Uint32Array, until: number): Postings {
    const size = starts.at(-1)!;
    const words = () => new Int32Array(size);
    return new Postings(starts, new Uint32Array(size), words(), words(), words(), until);
  }

  get byteLength(): number {
    const { starts, rows, heads, terms, wheres } = this;
    const columns: { byteLength: number }[] = [starts, rows, heads, terms, wheres];
    return columns.reduce((bytes, column) => bytes + column.byteLength, this.laterCount * 8);
  }

  get added(): number {
    return this.laterCount;
  }

  add(concept: number, row: number): void {
    const list = this.later.get(concept);
    if (list) list.push(row);
    else this.later.set(concept, [row]);
    this.laterCount += 1;
  }

  /** Rows of a concept that were there when the block was built. */
  built(concept: number): Posted {
    const group = concept * KIND_SETS;
    const starts = this.starts.subarray(group, group + KIND_SETS + 1);
    const [from, to] = [starts[0], starts[KIND_SETS]];
    return {
      rows: this.rows.subarray(from, to),
      heads: this.heads.subarray(from, to),
      terms: this.terms.subarray(from, to),
      wheres: this.wheres.subarray(from, to),
      starts: starts.map((start) => start - from!),
    };
  }

  /** Rows of a concept that came later. */
  since(concept: number): readonly number[] {
    return this.later.get(concept) ?? NOTHING;
  }

  has(concept: number): boolean {
    const group = concept * KIND_SETS;
    return this.starts[group + KIND_SETS]! > this.starts[group]! || this.later.has(concept);
  }
}

const NOTHING: readonly number[] = [];
