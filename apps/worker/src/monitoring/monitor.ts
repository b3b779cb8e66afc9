import { QueueLane } from '@bestuiver/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Queues } from '../outbox/outbox-relay';
import { countLanes } from './count-lanes';
import { alertsOf, readStanding } from './standing';
import type { WorkerMetrics } from './worker-metrics';

/**
 * Counts every few seconds what waits, runs and stands still: for the operations screen, for Prometheus, and for the log
 * when something begins to ask for somebody. What it finds is everybody's; each worker tells the same.
 */
export class Monitor {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = true;
  private raised = '';

  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: Queues,
    private readonly metrics: WorkerMetrics,
    private readonly log: Logger,
    private readonly pollMs = 10_000,
  ) {}

  start(): void {
    this.stopped = false;
    const tick = (): void => {
      this.running = this.look()
        .catch((error: unknown) => this.log.warn({ err: error }, 'the work could not be counted'))
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

  async look(): Promise<void> {
    const [standing, lanes] = await Promise.all([readStanding(this.dataSource), countLanes(this.queues)]);
    const countedAt = new Date();
    await this.dataSource.manager.upsert(
      QueueLane,
      lanes.map((lane) => ({ ...lane, countedAt })),
      ['name'],
    );
    this.metrics.show(standing, lanes);
    const alerts = alertsOf(standing);
    if (alerts.length > 0 && alerts.join() !== this.raised) this.log.error({ alerts, ...standing }, 'operations alert');
    this.raised = alerts.join();
  }
}
