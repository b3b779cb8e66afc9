/** Rows by concept: one block for what was built at once, lists for what came later. */
export class Postings {
  private readonly later = new Map<number, number[]>();
  private laterCount = 0;

  private constructor(
    private readonly starts: Uint32Array,
    private readonly rows: Uint32Array,
    private readonly rowHeads: Uint32Array,
    private readonly rowTerms: Uint32Array,
    private readonly places: Uint32Array,
  ) {}

  static empty(concepts: number): Postings {
    return Postings.of(new Uint32Array(concepts + 1), 0);
  }

  /** `forEach` calls its argument for every work of every row, rows ascending; it is called twice. */
  static build(
    concepts: number,
    forEach: (visit: (concept: number, row: number, strength: number, isOnly: boolean) => void) => void,
    outlines: { readonly heads: Uint32Array; readonly terms: Uint32Array },
    whereOf: (row: number, strength: number, isOnly: boolean) => number,
  ): Postings {
    const starts = new Uint32Array(concepts + 1);
    forEach((concept) => (starts[concept + 1]! += 1));
    for (let concept = 0; concept < concepts; concept++) starts[concept + 1]! += starts[concept]!;
    const postings = Postings.of(starts, starts[concepts]!);
    const next = starts.slice(0, concepts);
    forEach((concept, row, strength, isOnly) => {
      const at = next[concept]!++;
      postings.rows[at] = row;
      postings.rowHeads[at] = outlines.heads[row]!;
      postings.rowTerms[at] = outlines.terms[row]!;
      postings.places[at] = whereOf(row, strength, isOnly);
    });
    return postings;
  }

  private static of(starts: Uint32Array, total: number): Postings {
    const column = () => new Uint32Array(total);
    return new Postings(starts, column(), column(), column(), column());
  }

  get byteLength(): number {
    return (
      this.starts.byteLength +
      this.rows.byteLength +
      this.rowHeads.byteLength +
      this.rowTerms.byteLength +
      this.places.byteLength +
      this.laterCount * 8
    );
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

  /** Rows of a concept that were there when the block was built, ascending. */
  built(concept: number): Uint32Array {
    return this.rows.subarray(this.starts[concept], this.starts[concept + 1]);
  }

  /** What each of them offers, readable without the row; a removed row shows only when it is read. See `makeHead`. */
  heads(concept: number): Uint32Array {
    return this.rowHeads.subarray(this.starts[concept], this.starts[concept + 1]);
  }

  /** The codes of more of their facts; see `TERMS`. */
  terms(concept: number): Uint32Array {
    return this.rowTerms.subarray(this.starts[concept], this.starts[concept + 1]);
  }

  /** Where each of them is; see `whereOf`. */
  wheres(concept: number): Uint32Array {
    return this.places.subarray(this.starts[concept], this.starts[concept + 1]);
  }

  /** Rows of a concept that came later. */
  since(concept: number): readonly number[] {
    return this.later.get(concept) ?? NOTHING;
  }

  has(concept: number): boolean {
    return this.starts[concept + 1]! > this.starts[concept]! || this.later.has(concept);
  }
}

const NOTHING: readonly number[] = [];
