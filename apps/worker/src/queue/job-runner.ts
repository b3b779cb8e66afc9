import { withCorrelation, type JobData, type JobName } from '@bestuiver/jobs';
import { FailedJob } from '@bestuiver/persistence';
import type { Job, Worker } from 'bullmq';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { WorkerMetrics } from '../monitoring/worker-metrics';
import { PermanentFailure, type JobContext, type JobHandlers } from '../jobs/job-handler';
import type { Bundle, BundledJob } from './bundle';
import { LANES } from './lanes';
import type { QueueBackend } from './queue-backend';

/** Errors of the queue's connection within ten seconds after which the process gives up and is started again. */
const BREAKER_ERRORS = 200;

/**
 * Takes bundles of jobs from the queue lanes and works them side by side. What failed of a bundle is tried again, the
 * rest of it is done; jobs that fail for good are kept in `failed_job`.
 */
export class JobRunner {
  private workers: Worker[] = [];
  private recentErrors: number[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly backend: QueueBackend,
    private readonly handlers: JobHandlers,
    private readonly metrics: WorkerMetrics,
    private readonly log: Logger,
    private readonly giveUp: (reason: string) => void,
  ) {}

  async start(): Promise<void> {
    this.workers = Object.values(LANES).map((lane) => this.backend.worker(lane, (job: Job<Bundle>) => this.work(job)));
    for (const worker of this.workers) worker.on('error', (error) => this.onConnectionError(error));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  /** Lets running jobs finish; what they were not given stays in the queue. */
  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private async work(job: Job<Bundle>): Promise<void> {
    const attempt = job.attemptsMade + 1;
    const last = attempt >= (job.opts.attempts ?? 1);
    const outcomes = await Promise.all(
      job.data.jobs.map((one) => this.workOne(job.name as JobName, one, { attempt, last })),
    );
    const again = job.data.jobs.filter((_, i) => outcomes[i] !== null);
    if (again.length === 0) return;
    if (again.length < job.data.jobs.length) await job.updateData({ jobs: again });
    throw outcomes.find((outcome) => outcome !== null)!;
  }

  /** The error after which the job is tried again; null when it is done or recorded as failed for good. */
  private async workOne(
    name: JobName,
    job: BundledJob,
    { attempt, last }: { attempt: number; last: boolean },
  ): Promise<Error | null> {
    const correlationId = job.correlationId ?? `outbox-${job.id}`;
    const log = this.log.child({ jobId: job.id, job: name, correlationId, ...job.data });
    const begin = performance.now();
    const note = (outcome: 'done' | 'again' | 'failed'): void =>
      this.metrics.timeJob(name, outcome, (performance.now() - begin) / 1000);
    try {
      await withCorrelation(correlationId, () => this.dispatch(name, job.data, { correlationId, attempt }));
      note('done');
      log.info({ attempt }, 'job done');
      return null;
    } catch (error) {
      const final = last || error instanceof PermanentFailure;
      note(final ? 'failed' : 'again');
      log.warn({ err: error, attempt, final }, 'job failed');
      if (!final) return error as Error;
      await this.record(name, job, attempt, error as Error);
      return null;
    }
  }

  private dispatch<N extends JobName>(name: N, data: Record<string, unknown>, context: JobContext): Promise<void> {
    const handler = this.handlers[name];
    if (!handler) throw new PermanentFailure(`no handler for job ${name}`);
    return handler.run(data as unknown as JobData[N], context);
  }

  private async record(name: JobName, job: BundledJob, attempts: number, error: Error): Promise<void> {
    await this.dataSource.getRepository(FailedJob).upsert(
      {
        jobId: `outbox-${job.id}`,
        name,
        data: job.data as object,
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
