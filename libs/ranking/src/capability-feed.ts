import { weekStart, type IsoDate } from '@bestuiver/domain';
import { CapabilityIndex, type MatchCapability } from '@bestuiver/matching';
import type { Taxonomy } from '@bestuiver/taxonomy';
import type { DataSource, EntityManager } from 'typeorm';
import { idsWithoutSnapshot, keepSnapshots, readSnapshots, toKept, withWeeksFrom } from './capability-snapshots';
import { loadExposures, type Exposures } from './exposures';
import { InputDigest } from './input-digest';
import { loadMatchCapabilities } from './load-capabilities';
import type { TextProfiles } from './text-profiles';

interface Held {
  readonly byId: Map<string, MatchCapability>;
  readonly digest: InputDigest;
  readonly index: CapabilityIndex;
  sorted: readonly MatchCapability[] | null;
}

/** Changes that the snapshot `$1` could not see. */
const UNSEEN = 'xid >= pg_snapshot_xmin($1::pg_snapshot) AND NOT pg_visible_in_snapshot(xid, $1::pg_snapshot)';

/**
 * Keeps the capabilities that take part in matching in memory, with their index, and up to date with PostgreSQL. After
 * `refresh()` every capability committed before the call is there: what is read is every change that the last look could
 * not see, so that a transaction that commits late is never skipped.
 */
export class CapabilityFeed {
  private held: Held;
  private exposures: Exposures = new Map();
  /** The snapshot of PostgreSQL of the last look. */
  private seen: string | null = null;
  private day: IsoDate | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly profiles: TextProfiles,
    private readonly taxonomy: Taxonomy,
  ) {
    this.held = { byId: new Map(), digest: new InputDigest(), index: new CapabilityIndex(taxonomy), sorted: null };
  }

  /** All of them as they were at the last look. */
  get index(): CapabilityIndex {
    return this.held.index;
  }

  /** Names everything that was there at the last look: equal for equal capabilities, in whatever order they came. */
  get version(): string {
    return this.held.digest.toString();
  }

  /** Brings the copy up to date and returns it, ordered by id. Calls at the same time share one look. */
  async refresh(today: IsoDate): Promise<readonly MatchCapability[]> {
    const turn = this.queue.then(() => this.catchUp(today));
    this.queue = turn.catch(() => undefined);
    await turn;
    return this.capabilities;
  }

  /** As they were at the last look, ordered by id. */
  get capabilities(): readonly MatchCapability[] {
    this.held.sorted ??= [...this.held.byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return this.held.sorted;
  }

  get(id: string): MatchCapability | undefined {
    return this.held.byId.get(id);
  }

  private async catchUp(today: IsoDate): Promise<void> {
    if (this.day !== today || !(await this.nothingChanged())) await this.readOn(today);
  }

  /** Looks in one statement, which has one snapshot: most of the time there is nothing to read. */
  private async nothingChanged(): Promise<boolean> {
    if (this.seen === null) return false;
    const [row] = await this.dataSource.query<[{ snapshot: string; changed: boolean }]>(
      `SELECT pg_current_snapshot()::text AS snapshot, EXISTS (SELECT FROM capability_change WHERE ${UNSEEN}) AS changed`,
      [this.seen],
    );
    if (!row.changed) this.seen = row.snapshot;
    return !row.changed;
  }

  /** One snapshot for everything read, so that what was seen and the rows belong together. */
  private async readOn(today: IsoDate): Promise<void> {
    const isNewWeek = this.day === null || weekStart(this.day) !== weekStart(today);
    let putTogether: readonly MatchCapability[] = [];
    const seen = await this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const [row] = await manager.query<[{ snapshot: string }]>('SELECT pg_current_snapshot()::text AS snapshot');
      if (this.seen === null || isNewWeek) putTogether = await this.readAll(manager, today);
      else {
        await this.readChanged(manager, today, this.seen);
        if (this.day !== today) await this.readExposures(manager, today);
      }
      return row.snapshot;
    });
    this.seen = seen;
    this.day = today;
    await keepSnapshots(this.dataSource.manager, this.taxonomy.version, seen, putTogether);
  }

  /** Gives the listings that had to be put together from their rows. What is there stays until all is read. */
  private async readAll(manager: EntityManager, today: IsoDate): Promise<readonly MatchCapability[]> {
    const { version } = this.taxonomy;
    const exposures = await loadExposures(manager, today);
    const byId = new Map<string, MatchCapability>();
    const digest = new InputDigest();
    const keep = (capability: MatchCapability): MatchCapability => {
      const kept = asShown(withWeeksFrom(capability, today), exposures);
      byId.set(kept.id, kept);
      digest.add(kept.id, toKept(kept));
      return kept;
    };
    const missing = await idsWithoutSnapshot(manager, version);
    const putTogether = await loadMatchCapabilities(manager, this.profiles, today, missing);
    function* kept(page: Iterable<MatchCapability>): Generator<MatchCapability> {
      for (const capability of page) yield keep(capability);
    }
    async function* pages(): AsyncGenerator<Iterable<MatchCapability>> {
      for await (const page of readSnapshots(manager, version)) yield kept(page);
      yield kept(putTogether);
    }
    const index = await CapabilityIndex.gather(this.taxonomy, pages());
    this.held = { byId, digest, index, sorted: null };
    this.exposures = exposures;
    return putTogether;
  }

  private async readChanged(manager: EntityManager, today: IsoDate, since: string): Promise<void> {
    const changed = await manager.query<{ id: string }[]>(
      `SELECT DISTINCT capability_id AS id FROM capability_change WHERE ${UNSEEN}`,
      [since],
    );
    if (changed.length === 0) return;
    const ids = changed.map(({ id }) => id);
    const loaded = new Map((await loadMatchCapabilities(manager, this.profiles, today, ids)).map((c) => [c.id, c]));
    for (const id of ids) {
      const capability = loaded.get(id);
      this.change(id, capability && withWeeksFrom(capability, today));
    }
  }

  /** What enterprises were shown of late counts as it was at the start of a day, so that a day has one answer. */
  private async readExposures(manager: EntityManager, today: IsoDate): Promise<void> {
    const before = this.exposures;
    this.exposures = await loadExposures(manager, today);
    for (const capability of [...this.held.byId.values()]) {
      const { id, enterpriseId } = capability;
      if (before.get(enterpriseId) !== this.exposures.get(enterpriseId)) this.change(id, capability);
    }
  }

  private change(id: string, capability: MatchCapability | undefined): void {
    const { byId, digest, index } = this.held;
    digest.remove(id);
    if (capability) {
      const kept = asShown(capability, this.exposures);
      byId.set(id, kept);
      digest.add(id, toKept(kept));
      index.put(kept);
    } else {
      byId.delete(id);
      index.remove(id);
    }
    this.held.sorted = null;
  }
}

/** With how much its enterprise was shown. */
function asShown(capability: MatchCapability, exposures: Exposures): MatchCapability {
  return { ...capability, exposureRatio: exposures.get(capability.enterpriseId) ?? null };
}
