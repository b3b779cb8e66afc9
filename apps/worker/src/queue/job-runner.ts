import type { JobData, JobName } from '@bestuiver/jobs';
import { FailedJob } from '@bestuiver/persistence';
import { UnrecoverableError, type Job, type Worker } from 'bullmq';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { PermanentFailure, type JobHandlers } from '../jobs/job-handler';
import { LANES } from './lanes';
import type { QueueBackend } from './queue-backend';

/** Errors of the queue's connection within ten seconds after which the process gives up and is started again. */
const BREAKER_ERRORS = 200;

/** Takes jobs from the queue lanes and works them; jobs that fail for good are kept in `failed_job`. */
export class JobRunner {
  private workers: Worker[] = [];
  private recentErrors: number[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly backend: QueueBackend,
    private readonly handlers: JobHandlers,
    private readonly log: Logger,
    private readonly giveUp: (reason: string) => void,
  ) {}

  async start(): Promise<void> {
    this.workers = Object.values(LANES).map((lane) => this.backend.worker(lane, (job) => this.work(job)));
    for (const worker of this.workers) worker.on('error', (error) => this.onConnectionError(error));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  /** Lets running jobs finish; what they were not given stays in the queue. */
  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private async work(job: Job): Promise<void> {
    const { correlationId, ...data } = job.data as Record<string, unknown> & { correlationId?: string };
    const log = this.log.child({ jobId: job.id, job: job.name, correlationId });
    const attempt = job.attemptsMade + 1;
    try {
      await this.dispatch(job.name as JobName, data, { correlationId, attempt });
      log.debug({ attempt }, 'job done');
    } catch (error) {
      const permanent = error instanceof PermanentFailure;
      const last = attempt >= (job.opts.attempts ?? 1);
      log.warn({ err: error, attempt, permanent, last }, 'job failed');
      if (permanent || last) await this.record(job, data, attempt, error as Error);
      if (permanent) throw new UnrecoverableError(error.message);
      throw error;
    }
  }

  private dispatch<N extends JobName>(
    name: N,
    data: Record<string, unknown>,
    context: { correlationId: string | undefined; attempt: number },
  ): Promise<void> {
    const handler = this.handlers[name];
    if (!handler) throw new PermanentFailure(`no handler for job ${name}`);
    return handler.run(data as unknown as JobData[N], context);
  }

  private async record(job: Job, data: Record<string, unknown>, attempts: number, error: Error): Promise<void> {
    await this.dataSource.getRepository(FailedJob).upsert(
      {
        jobId: job.id ?? job.name,
        name: job.name,
        data: data as object,
        error: error.message,
        attempts,
        failedAt: new Date(),
        redrivenAt: null,
      },
      ['jobId'],
    );
  }

  private onConnectionError(error: Error): void {
    const now = Date.now();
    this.recentErrors = [...this.recentErrors.filter((at) => at > now - 10_000), now];
    if (this.recentErrors.length === 1) this.log.error({ err: error }, 'queue connection failed');
    if (this.recentErrors.length > BREAKER_ERRORS) this.giveUp(`queue unreachable: ${error.message}`);
  }
}
