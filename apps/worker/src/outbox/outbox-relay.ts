import type { JobName } from '@bestuiver/jobs';
import type { Queue } from 'bullmq';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
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
 * Hands committed outbox rows to the queue. A row is claimed, added under an id made of its own id, and marked; a
 * relay that dies in between leaves a claim that runs out, and the queue recognises the id if it was already added.
 * Several relays may run at once.
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
    return rows;
  }

  private async handOver(rows: OutboxRow[]): Promise<void> {
    for (const lane of Object.keys(LANES) as (keyof typeof LANES)[]) {
      const jobs = rows
        .filter((row) => LANE_OF[row.name] === lane)
        .map((row) => ({
          name: row.name,
          data: { ...row.data, correlationId: row.correlationId ?? undefined },
          opts: { ...JOB_OPTIONS, jobId: `outbox-${row.id}` },
        }));
      if (jobs.length > 0) await this.queues[lane].addBulk(jobs);
    }
  }

  private async markRelayed(rows: OutboxRow[]): Promise<void> {
    await this.dataSource.query('UPDATE outbox SET relayed_at = now() WHERE id = ANY($1::bigint[])', [
      rows.map((row) => row.id),
    ]);
  }
}
