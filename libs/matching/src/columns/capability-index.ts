import { kindsOfConcepts, type Taxonomy } from '@bestuiver/taxonomy';
import { CapabilityFacts, encodeCapability } from '../facts/capability-facts';
import { Coder } from '../facts/coder';
import { conceptNumbers, offeredWork } from '../facts/work';
import type { MatchCapability } from '../model/match-capability';
import type { MatchCandidate, MatchRunResult } from '../model/match-run';
import { ENGINE_VERSION } from '../scoring/rank';
import type { SearchInput } from './search-input';
import { EntryHeap } from './entry-heap';
import { Establishments } from './establishments';
import { Hopes } from './hopes';
import { IdTable } from './id-table';
import { makeHead } from './outline/head';
import { signatureOf } from './outline/signature';
import { TERMS, wordOf } from './outline/terms';
import { CELLS, cellOf, whereOf } from './outline/where';
import { measureYardsticks, type Yardsticks } from './outline/yardsticks';
import { Postings, type Outlines } from './postings';
import { Rows } from './rows';
import { Search } from './search';

export type IndexTaxonomy = Pick<Taxonomy, 'concepts' | 'similarities'>;

/** Concept kind of a work in `kindsOfConcepts`. */
const WORK = 1;
const USUAL_ENTRIES = 11;
/** Rebuild the block when a quarter was removed or a fifth came later. */
const MOST_REMOVED = 0.25;
const MOST_LATER = 0.2;
const FEW = 4096;
/** A number of a row and its place in the order share one number. */
const MOST_ROWS = 2 ** 27;
/** Rows that yardsticks are measured on. */
const SAMPLE = 4096;

/**
 * All published capabilities in typed columns, with postings by work. `search` gives exactly what ranking every
 * capability gives, in a fraction of the time: rows are ordered by work and place, and bounds skip what cannot win.
 */
export class CapabilityIndex {
  readonly kinds: Uint8Array;
  readonly certifications = new Coder();
  readonly establishmentIds: IdTable;
  readonly enterpriseIds: IdTable;
  readonly ids: IdTable;
  readonly establishments: Establishments;
  readonly rows: Rows;
  readonly entries: EntryHeap;
  postings: Postings;
  yardsticks: Yardsticks = measureYardsticks([]);
  /** What a search is weighing; its memory serves one search after the other. */
  readonly hopes = new Hopes();
  private removed = 0;
  private readonly facts = new CapabilityFacts();
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(
    readonly taxonomy: IndexTaxonomy,
    expected = 16,
  ) {
    this.kinds = kindsOfConcepts(taxonomy.concepts);
    this.numbers = conceptNumbers(taxonomy);
    this.ids = new IdTable(expected);
    this.establishmentIds = new IdTable(expected / 4);
    this.enterpriseIds = new IdTable(expected / 16);
    this.establishments = new Establishments(this.establishmentIds, this.enterpriseIds, Math.ceil(expected / 4));
    this.rows = new Rows(this.establishments, expected);
    this.entries = new EntryHeap(Math.ceil(expected * USUAL_ENTRIES));
    this.postings = Postings.empty(taxonomy.concepts.length);
  }

  /** An index of many capabilities at once; `expected` saves growing. */
  static build(taxonomy: IndexTaxonomy, capabilities: Iterable<MatchCapability>, expected?: number): CapabilityIndex {
    const index = new CapabilityIndex(taxonomy, expected);
    for (const capability of capabilities) index.append(capability);
    index.arrange();
    return index;
  }

  /** The same of capabilities that come in pages; `expected` saves growing. */
  static async gather(
    taxonomy: IndexTaxonomy,
    pages: AsyncIterable<Iterable<MatchCapability>>,
    expected?: number,
  ): Promise<CapabilityIndex> {
    const index = new CapabilityIndex(taxonomy, expected);
    for await (const page of pages) for (const capability of page) index.append(capability);
    index.arrange();
    return index;
  }

  /** Capabilities in the index. */
  get size(): number {
    return this.rows.count - this.removed;
  }

  /** Bytes held by columns, ids and postings. */
  get byteLength(): number {
    return (
      this.rows.byteLength +
      this.entries.byteLength +
      this.establishments.byteLength +
      this.ids.byteLength +
      this.establishmentIds.byteLength +
      this.enterpriseIds.byteLength +
      this.postings.byteLength
    );
  }

  has(capabilityId: string): boolean {
    const row = this.ids.find(capabilityId);
    return row >= 0 && !this.rows.isCleared(row);
  }

  /** Adds a capability, or replaces it when the index has it already. */
  put(capability: MatchCapability): void {
    this.clear(capability.id);
    const row = this.append(capability);
    this.eachWork(row, (concept) => this.postings.add(concept, row));
    this.tidy();
  }

  /** Whether it was there. */
  remove(capabilityId: string): boolean {
    const wasThere = this.clear(capabilityId);
    this.tidy();
    return wasThere;
  }

  /** The best capabilities for a demand with every point explained: the same as ranking all of them. */
  search(input: SearchInput): MatchCandidate[] {
    return new Search(this, input).candidates();
  }

  /** The same result as `rank` with every capability of the index. */
  rank(input: SearchInput): MatchRunResult {
    const { demand, weights, today } = input;
    const search = new Search(this, input);
    return {
      engineVersion: ENGINE_VERSION,
      weightsVersion: weights.version,
      demandId: demand.id,
      today,
      weights: weights.byKind[demand.kind],
      candidates: search.candidates(),
      nearMisses: search.nearMisses(),
      considered: this.size,
    };
  }

  private clear(capabilityId: string): boolean {
    const row = this.ids.find(capabilityId);
    if (row < 0 || this.rows.isCleared(row)) return false;
    this.rows.clear(row);
    this.removed += 1;
    return true;
  }

  private append(capability: MatchCapability): number {
    const { facts } = this;
    encodeCapability(capability, this.certifications, this.kinds, facts);
    const offered = offeredWork(capability.profile, capability.activities, this.numbers);
    const establishment = this.establishments.intern(capability.establishmentId, capability.enterpriseId, facts);
    const at = this.entries.used;
    for (const entry of offered) if (this.isWork(entry[0])) this.entries.append(entry);
    for (const entry of offered) if (!this.isWork(entry[0])) this.entries.append(entry);
    const row = this.rows.append(facts, establishment, { at, count: offered.length });
    this.ids.put(capability.id);
    return row;
  }

  private tidy(): void {
    const isThin = this.removed > FEW && this.removed > this.rows.count * MOST_REMOVED;
    const isLoose = this.postings.added > FEW && this.postings.added > this.rows.count * MOST_LATER;
    if (isThin || isLoose) this.arrange();
  }

  /** Orders the rows by main work and place, without the removed ones, and builds the postings again. */
  private arrange(): void {
    const { rows, entries } = this;
    const order = this.inOrder();
    rows.reorder(order);
    this.ids.reorder(order);
    const heap = new EntryHeap(entries.used);
    for (let row = 0; row < rows.count; row++) {
      rows.moveEntries(row, heap.copy(entries, rows.entriesFrom(row), rows.entriesTo(row)));
    }
    entries.take(heap);
    this.establishments.trim();
    this.establishmentIds.trim();
    this.enterpriseIds.trim();
    this.removed = 0;
    this.yardsticks = measureYardsticks(this.sample());
    this.postings = Postings.build(
      this.taxonomy.concepts.length,
      (visit) => {
        for (let row = 0; row < rows.count; row++) {
          this.eachWork(row, (concept, strength, isOnly) => visit(concept, row, strength, isOnly));
        }
      },
      this.outlines(),
      (row, strength, isOnly) => this.whereOf(row, strength, isOnly),
    );
  }

  /** Rows that were not removed, by main work and place. */
  private inOrder(): Uint32Array {
    const { rows } = this;
    const keys = new Float64Array(this.size);
    let count = 0;
    for (let row = 0; row < rows.count; row++) {
      if (!rows.isCleared(row)) keys[count++] = this.keyOf(row) * MOST_ROWS + row;
    }
    return Uint32Array.from(keys.sort(), (key) => key % MOST_ROWS);
  }

  private *sample(): Generator<CapabilityFacts> {
    const step = Math.ceil(this.rows.count / SAMPLE);
    for (let row = 0; row < this.rows.count; row += step) {
      this.rows.read(row, this.facts);
      yield this.facts;
    }
  }

  private outlines(): Outlines {
    const { rows, entries, facts, yardsticks } = this;
    const kinds = new Uint8Array(rows.count);
    const heads = new Int32Array(rows.count);
    const terms = new Int32Array(rows.count);
    for (let row = 0; row < rows.count; row++) {
      rows.read(row, facts);
      const signature = signatureOf(entries.packed, rows.entriesFrom(row), rows.entriesTo(row), this.kinds);
      kinds[row] = facts.kinds;
      heads[row] = makeHead(facts, signature, yardsticks);
      terms[row] = wordOf(TERMS, facts, yardsticks);
    }
    return { kinds, heads, terms };
  }

  /** Whether a row that was there when the postings were built does a work. */
  isPosted(row: number, concept: number): boolean {
    const { entries, rows } = this;
    if (row >= this.postings.until) return false;
    for (let at = rows.entriesFrom(row); at < rows.entriesTo(row); at++)
      if (entries.numberOf(at) === concept) return true;
    return false;
  }

  private whereOf(row: number, strength: number, isOnly: boolean): number {
    const site = this.rows.establishmentOf(row);
    return whereOf(
      this.establishments.latitudeOf(site),
      this.establishments.longitudeOf(site),
      this.rows.radiusOf(row),
      strength,
      isOnly,
    );
  }

  private keyOf(row: number): number {
    const establishment = this.rows.establishmentOf(row);
    const from = this.rows.entriesFrom(row);
    const main = this.rows.entriesTo(row) > from ? this.entries.numberOf(from) : this.kinds.length;
    return (
      main * CELLS +
      cellOf(this.establishments.latitudeOf(establishment), this.establishments.longitudeOf(establishment))
    );
  }

  private isWork(number: number): boolean {
    return number < this.kinds.length && this.kinds[number] === WORK;
  }

  /** Works come first among the entries of a row. */
  private eachWork(row: number, visit: (concept: number, strength: number, isOnly: boolean) => void): void {
    const { entries, rows } = this;
    const from = rows.entriesFrom(row);
    const to = rows.entriesTo(row);
    const isOnly = from + 1 >= to || !this.isWork(entries.numberOf(from + 1));
    for (let at = from; at < to; at++) {
      const number = entries.numberOf(at);
      if (!this.isWork(number)) return;
      visit(number, entries.strengthOf(at), isOnly);
    }
  }
}
