import { weekStart, type IsoDate } from '@bestuiver/domain';
import type { MatchCapability } from '@bestuiver/matching';
import type { DataSource } from 'typeorm';
import { loadMatchCapabilities } from './load-capabilities';
import type { TextProfiles } from './text-profiles';

/** Told of what changed, in the order of the changes. */
export interface FeedListener {
  /** The listing as it is now, or null when it takes part in matching no more. */
  onChange(id: string, capability: MatchCapability | null): void;
}

/**
 * Keeps the capabilities that take part in matching in memory and up to date with PostgreSQL. After `refresh()` every
 * capability committed before the call is there: changes are read from the oldest transaction that was still running at
 * the last look, so that one that commits late is never skipped.
 */
export class CapabilityFeed {
  private readonly byId = new Map<string, MatchCapability>();
  private watermark: string | null = null;
  private week: IsoDate | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly profiles: TextProfiles,
    private readonly listener?: FeedListener,
  ) {}

  /** Brings the copy up to date and returns it, ordered by id. Calls at the same time share one look. */
  async refresh(today: IsoDate): Promise<readonly MatchCapability[]> {
    const turn = this.queue.then(() => this.catchUp(today));
    this.queue = turn.catch(() => undefined);
    await turn;
    return this.sorted();
  }

  private sortedCopy: readonly MatchCapability[] | null = null;

  private sorted(): readonly MatchCapability[] {
    this.sortedCopy ??= [...this.byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return this.sortedCopy;
  }

  /** One snapshot for everything read, so that the watermark and the rows belong together. */
  private async catchUp(today: IsoDate): Promise<void> {
    const week = weekStart(today);
    await this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const [snapshot] = await manager.query<{ xmin: string }[]>(
        'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin',
      );
      if (this.watermark === null || this.week !== week) {
        const all = await loadMatchCapabilities(manager, this.profiles, today);
        const present = new Set(all.map(({ id }) => id));
        for (const id of [...this.byId.keys()]) if (!present.has(id)) this.put(id, null);
        for (const capability of all) this.put(capability.id, capability);
      } else {
        const changed = await manager.query<{ id: string }[]>(
          'SELECT DISTINCT capability_id AS id FROM capability_change WHERE xid >= $1::xid8',
          [this.watermark],
        );
        if (changed.length > 0) {
          const ids = changed.map(({ id }) => id);
          const loaded = new Map(
            (await loadMatchCapabilities(manager, this.profiles, today, ids)).map((c) => [c.id, c]),
          );
          for (const id of ids) this.put(id, loaded.get(id) ?? null);
        }
      }
      this.watermark = snapshot!.xmin;
      this.week = week;
    });
  }

  private put(id: string, capability: MatchCapability | null): void {
    this.sortedCopy = null;
    if (capability) this.byId.set(id, capability);
    else this.byId.delete(id);
    this.listener?.onChange(id, capability);
  }
}
