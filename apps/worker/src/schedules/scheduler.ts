import { isOfficeHour } from '@bestuiver/correspondence';
import { brusselsDay } from '@bestuiver/domain';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock';
import { Loop } from '../loop';
import type { Schedule } from './schedule';

/** Runs the schedules; the table `schedule_run` lets each fire once across all workers. */
export class Scheduler {
  private readonly loop: Loop;

  constructor(
    private readonly dataSource: DataSource,
    private readonly schedules: readonly Schedule[],
    private readonly clock: Clock,
    private readonly log: Logger,
    pollMs = 5_000,
  ) {
    const failed = (error: unknown): void => this.log.error({ err: error }, 'schedules failed; they are tried again');
    this.loop = new Loop(() => this.runDue(), failed, pollMs);
  }

  start(): void {
    this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  /** Runs every schedule whose time has come and that no other worker has taken. */
  async runDue(): Promise<void> {
    for (const schedule of this.schedules) {
      if (this.loop.isStopping) return;
      const now = this.clock.now();
      if (schedule.officeHours && !isOfficeHour(now)) continue;
      if (await this.claim(schedule, now)) await this.runOne(schedule, now);
    }
  }

  private async runOne(schedule: Schedule, now: Date): Promise<void> {
    try {
      const done = await schedule.run({
        transaction: (work) => this.dataSource.transaction(work),
        now,
        today: brusselsDay(now),
      });
      await this.dataSource.query('UPDATE schedule_run SET finished_at = $2, done = $3 WHERE name = $1', [
        schedule.name,
        this.clock.now(),
        done,
      ]);
      if (done > 0) this.log.info({ schedule: schedule.name, done }, 'schedule done');
    } catch (error) {
      this.log.error({ err: error, schedule: schedule.name }, 'schedule failed; it is tried again');
    }
  }

  private async claim(schedule: Schedule, now: Date): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `INSERT INTO schedule_run AS s (name, started_at) VALUES ($1, $2)
       ON CONFLICT (name) DO UPDATE SET started_at = excluded.started_at, finished_at = NULL
       WHERE s.started_at <= $2::timestamptz - make_interval(secs => $3)
       RETURNING name`,
      [schedule.name, now, schedule.everySeconds],
    );
    return rows.length > 0;
  }
}
