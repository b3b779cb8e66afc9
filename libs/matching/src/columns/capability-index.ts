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
import { IdTable } from './id-table';
import { makeHead } from './head';
import { Postings } from './postings';
import { whereOf } from './where';
import { promiseOf, unknownsOf } from './promise';
import { Rows } from './rows';
import { signatureOf } from './signature';
import { Search } from './search';

export type IndexTaxonomy = Pick<Taxonomy, 'concepts' | 'similarities'>;

/** Concept kind of a work in `kindsOfConcepts`. */
const WORK = 1;
const USUAL_ENTRIES = 11;
/** Rebuild the block when a quarter was removed or a fifth came later. */
const MOST_REMOVED = 0.25;
const MOST_LATER = 0.2;
const FEW = 4096;
/** Cells of a tenth of a degree keep neighbours together. */
const CELL = 10_000;

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
  private hopes = new Uint16Array(0);
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
    pages: AsyncIterable<readonly MatchCapability[]>,
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
    const works = offered.filter(([number]) => this.isWork(number));
    const others = offered.filter(([number]) => !this.isWork(number));
    const at = this.entries.append([...works, ...others]);
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
    const keys = new Float64Array(rows.count);
    const alive: number[] = [];
    for (let row = 0; row < rows.count; row++) {
      if (rows.isCleared(row)) continue;
      keys[row] = this.keyOf(row);
      alive.push(row);
    }
    const order = Uint32Array.from(alive).sort((one, other) => keys[one]! - keys[other]! || one - other);
    rows.reorder(order);
    this.ids.reorder(order);
    const heap = new EntryHeap(entries.used);
    for (let row = 0; row < rows.count; row++) {
      rows.moveEntries(row, heap.copy(entries, rows.entriesFrom(row), rows.entriesTo(row)));
    }
    entries.take(heap);
    this.removed = 0;
    this.postings = Postings.build(
      this.taxonomy.concepts.length,
      (visit) => {
        for (let row = 0; row < rows.count; row++) {
          this.eachWork(row, (concept, strength) => visit(concept, row, strength));
        }
      },
      (row) => this.headOf(row),
      (row, strength) => this.whereOf(row, strength),
    );
  }

  /** See `makeHead`. */
  headOf(row: number): number {
    const { rows, entries } = this;
    const signature = signatureOf(entries.packed, rows.entriesFrom(row), rows.entriesTo(row), this.kinds);
    return makeHead(rows.offerOf(row), this.promiseOf(row), rows.exposureOf(row), signature);
  }

  /** Room for so many numbers below 65536; the next call gives the same. */
  scratch(length: number): Uint16Array {
    if (this.hopes.length < length) this.hopes = new Uint16Array(length);
    return this.hopes;
  }

  private promiseOf(row: number): number {
    this.rows.read(row, this.facts);
    return promiseOf(this.facts);
  }

  private whereOf(row: number, strength: number): number {
    const site = this.rows.establishmentOf(row);
    return whereOf(
      this.establishments.latitudeOf(site),
      this.establishments.longitudeOf(site),
      this.rows.radiusOf(row),
      strength,
    );
  }

  /** Main work, then how much is not known, then place. */
  private keyOf(row: number): number {
    const establishment = this.rows.establishmentOf(row);
    const lat = Math.floor(this.establishments.latitudeOf(establishment) / CELL) + 1024;
    const lon = Math.floor(this.establishments.longitudeOf(establishment) / CELL) + 2048;
    const from = this.rows.entriesFrom(row);
    const main = this.rows.entriesTo(row) > from ? this.entries.numberOf(from) : this.kinds.length;
    return ((main * 8 + unknownsOf(this.promiseOf(row))) * 2048 + lat) * 4096 + lon;
  }

  private isWork(number: number): boolean {
    return number < this.kinds.length && this.kinds[number] === WORK;
  }

  private eachWork(row: number, visit: (concept: number, strength: number) => void): void {
    const to = this.rows.entriesTo(row);
    for (let at = this.rows.entriesFrom(row); at < to; at++) {
      const number = this.entries.numberOf(at);
      if (this.isWork(number)) visit(number, this.entries.strengthOf(at));
    }
  }
}
