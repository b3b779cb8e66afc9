import { weekStart, type IsoDate } from '@bestuiver/domain';
import { CapabilityIndex, type MatchCapability } from '@bestuiver/matching';
import type { Taxonomy } from '@bestuiver/taxonomy';
import type { DataSource, EntityManager } from 'typeorm';
import { loadExposures, type Exposures } from './exposures';
import { InputDigest } from './input-digest';
import { loadMatchCapabilities } from './load-capabilities';
import type { TextProfiles } from './text-profiles';

/**
 * Keeps the capabilities that take part in matching in memory, with their index, and up to date with PostgreSQL. After
 * `refresh()` every capability committed before the call is there: changes are read from the oldest transaction that was
 * still running at the last look, so that one that commits late is never skipped.
 */
export class CapabilityFeed {
  private readonly byId = new Map<string, MatchCapability>();
  private readonly digest = new InputDigest();
  private built: CapabilityIndex;
  private exposures: Exposures = new Map();
  private watermark: string | null = null;
  private day: IsoDate | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  private sortedCopy: readonly MatchCapability[] | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly profiles: TextProfiles,
    private readonly taxonomy: Taxonomy,
  ) {
    this.built = new CapabilityIndex(taxonomy);
  }

  /** All of them as they were at the last look. */
  get index(): CapabilityIndex {
    return this.built;
  }

  /** Names everything that was there at the last look: equal for equal capabilities, in whatever order they came. */
  get version(): string {
    return this.digest.toString();
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
    this.sortedCopy ??= [...this.byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return this.sortedCopy;
  }

  get(id: string): MatchCapability | undefined {
    return this.byId.get(id);
  }

  /** One snapshot for everything read, so that the watermark and the rows belong together. */
  private async catchUp(today: IsoDate): Promise<void> {
    await this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const [snapshot] = await manager.query<{ xmin: string }[]>(
        'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin',
      );
      const isNewWeek = this.day === null || weekStart(this.day) !== weekStart(today);
      if (this.watermark === null || isNewWeek) await this.readAll(manager, today);
      else {
        await this.readChanged(manager, today, this.watermark);
        if (this.day !== today) await this.readExposures(manager, today);
      }
      this.watermark = snapshot!.xmin;
      this.day = today;
    });
  }

  private async readAll(manager: EntityManager, today: IsoDate): Promise<void> {
    const all = await loadMatchCapabilities(manager, this.profiles, today);
    this.exposures = await loadExposures(manager, today);
    this.byId.clear();
    this.digest.clear();
    for (const capability of all) this.keep(capability);
    this.built = CapabilityIndex.build(this.taxonomy, this.byId.values(), this.byId.size);
  }

  private async readChanged(manager: EntityManager, today: IsoDate, since: string): Promise<void> {
    const changed = await manager.query<{ id: string }[]>(
      'SELECT DISTINCT capability_id AS id FROM capability_change WHERE xid >= $1::xid8',
      [since],
    );
    if (changed.length === 0) return;
    const ids = changed.map(({ id }) => id);
    const loaded = new Map((await loadMatchCapabilities(manager, this.profiles, today, ids)).map((c) => [c.id, c]));
    for (const id of ids) this.change(id, loaded.get(id));
  }

  /** What enterprises were shown of late counts as it was at the start of a day, so that a day has one answer. */
  private async readExposures(manager: EntityManager, today: IsoDate): Promise<void> {
    const before = this.exposures;
    this.exposures = await loadExposures(manager, today);
    for (const capability of [...this.byId.values()]) {
      const { id, enterpriseId } = capability;
      if (before.get(enterpriseId) !== this.exposures.get(enterpriseId)) this.change(id, capability);
    }
  }

  private change(id: string, capability: MatchCapability | undefined): void {
    this.digest.remove(id);
    if (capability) this.built.put(this.keep(capability));
    else {
      this.byId.delete(id);
      this.built.remove(id);
    }
    this.sortedCopy = null;
  }

  private keep(capability: MatchCapability): MatchCapability {
    const kept = { ...capability, exposureRatio: this.exposures.get(capability.enterpriseId) ?? null };
    this.byId.set(kept.id, kept);
    this.digest.add(kept.id, kept);
    this.sortedCopy = null;
    return kept;
  }
}
