import type { JobName } from '@bestuiver/jobs';
import type { Queue } from 'bullmq';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { bundleId, inBundles, type Bundle } from '../queue/bundle';
import { JOB_OPTIONS, LANE_OF, LANES } from '../queue/lanes';

interface OutboxRow {
  id: string;
  name: JobName;
  data: Record<string, unknown>;
  correlationId: string | null;
}

/** Name of the lane → its queue. */
export type Queues = Record<keyof typeof LANES, Queue>;

const BATCH = 200;
const CLAIM_SECONDS = 10;

/**
 * Hands committed outbox rows to the queue, short jobs in bundles. Rows are claimed, added under an id made of their own
 * ids, and marked; a relay that dies in between leaves a claim that runs out, and the queue recognises the id if they
 * were already added. Several relays may run at once.
 */
export class OutboxRelay {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = true;

  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: Queues,
    private readonly log: Logger,
    private readonly pollMs = 300,
  ) {}

  start(): void {
    this.stopped = false;
    const tick = (): void => {
      this.running = this.relayAll()
        .then(() => undefined)
        .catch((error: unknown) => this.log.error({ err: error }, 'outbox relay failed; it tries again'))
        .finally(() => {
          if (!this.stopped) this.timer = setTimeout(tick, this.pollMs);
        });
    };
    tick();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Hands over everything that waits; the number of jobs added. */
  async relayAll(): Promise<number> {
    let total = 0;
    for (;;) {
      const rows = await this.claim();
      if (rows.length === 0) return total;
      await this.handOver(rows);
      await this.markRelayed(rows);
      total += rows.length;
      if (this.stopped && this.timer) return total;
    }
  }

  private async claim(): Promise<OutboxRow[]> {
    const [rows] = await this.dataSource.query<[OutboxRow[], number]>(
      `UPDATE outbox SET claimed_until = now() + make_interval(secs => $1)
       WHERE id IN (
         SELECT id FROM outbox
         WHERE relayed_at IS NULL AND run_at <= now() AND (claimed_until IS NULL OR claimed_until < now())
         ORDER BY run_at, id LIMIT $2 FOR UPDATE SKIP LOCKED)
       RETURNING id, name, data, correlation_id AS "correlationId"`,
      [CLAIM_SECONDS, BATCH],
    );
    return rows.sort((a, b) => Number(a.id) - Number(b.id));
  }

  private async handOver(rows: OutboxRow[]): Promise<void> {
    const jobs = [...new Set(rows.map(({ name }) => name))].flatMap((name) => {
      const lane = LANE_OF[name];
      const ofName = rows
        .filter((row) => row.name === name)
        .map(({ id, data, correlationId }) => ({ id, data, correlationId }));
      return inBundles(ofName, LANES[lane].bundle).map((bundle) => ({
        lane,
        job: { name, data: { jobs: bundle } satisfies Bundle, opts: { ...JOB_OPTIONS, jobId: bundleId(bundle) } },
      }));
    });
    for (const lane of Object.keys(LANES) as (keyof typeof LANES)[]) {
      const ofLane = jobs.filter((one) => one.lane === lane).map(({ job }) => job);
      if (ofLane.length > 0) await this.queues[lane].addBulk(ofLane);
    }
  }

  private async markRelayed(rows: OutboxRow[]): Promise<void> {
    await this.dataSource.query('UPDATE outbox SET relayed_at = now() WHERE id = ANY($1::bigint[])', [
      rows.map((row) => row.id),
    ]);
  }
}
