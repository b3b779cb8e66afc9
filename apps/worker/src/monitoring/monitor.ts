import { QueueLane } from '@bestuiver/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { Loop } from '../loop';
import type { Queues } from '../outbox/outbox-relay';
import { countLanes } from './count-lanes';
import { alertsOf, readStanding } from './standing';
import type { WorkerMetrics } from './worker-metrics';

/**
 * Counts every few seconds what waits, runs and stands still: for the operations screen, for Prometheus, and for the log
 * when something begins to ask for somebody. What it finds is everybody's; each worker tells the same.
 */
export class Monitor {
  private readonly loop: Loop;
  private raised = '';

  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: Queues,
    private readonly metrics: WorkerMetrics,
    private readonly log: Logger,
    pollMs = 10_000,
  ) {
    const failed = (error: unknown): void => this.log.warn({ err: error }, 'the work could not be counted');
    this.loop = new Loop(() => this.look(), failed, pollMs);
  }

  start(): void {
    this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
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
