import type { SendResult } from '@bestuiver/mail';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { LaneCounts } from './count-lanes';
import { ALERTS, alertsOf, type Standing } from './standing';

/** What Prometheus reads of a worker. */
export class WorkerMetrics {
  readonly registry = new Registry();

  private readonly attempts = new Counter({
    name: 'mail_attempts_total',
    help: 'Mails offered to the mail server, by what became of them and the class of its answer.',
    labelNames: ['outcome', 'reply'] as const,
    registers: [this.registry],
  });
  private readonly jobs = new Histogram({
    name: 'job_duration_seconds',
    help: 'Seconds a job took, by its name and outcome (done, again or failed).',
    labelNames: ['job', 'outcome'] as const,
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers: [this.registry],
  });
  private readonly lanes = new Gauge({
    name: 'queue_jobs',
    help: 'Jobs in each lane of the queue, short ones counted in bundles.',
    labelNames: ['lane', 'state'] as const,
    registers: [this.registry],
  });
  private readonly standing = new Gauge({
    name: 'mails_standing',
    help: 'Mails that wait, leave, are held back or stand still.',
    labelNames: ['state'] as const,
    registers: [this.registry],
  });
  private readonly backlog = new Gauge({
    name: 'outbox_waiting_jobs',
    help: 'Jobs that are due and not yet handed to the queue.',
    registers: [this.registry],
  });
  private readonly backlogAge = new Gauge({
    name: 'outbox_oldest_seconds',
    help: 'Seconds the oldest of them waits.',
    registers: [this.registry],
  });
  private readonly failedJobs = new Gauge({
    name: 'failed_jobs',
    help: 'Jobs that failed for good and were not driven again.',
    registers: [this.registry],
  });
  private readonly alerts = new Gauge({
    name: 'operations_alert',
    help: '1 while something asks for somebody.',
    labelNames: ['alert'] as const,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  countAttempt({ outcome, smtpCode }: SendResult): void {
    const reply = smtpCode === null ? 'none' : `${Math.floor(smtpCode / 100)}xx`;
    this.attempts.inc({ outcome, reply });
  }

  timeJob(job: string, outcome: 'done' | 'again' | 'failed', seconds: number): void {
    this.jobs.observe({ job, outcome }, seconds);
  }

  show(standing: Standing, lanes: readonly LaneCounts[]): void {
    const { queued, sending, held, ambiguous, failed } = standing;
    for (const [state, count] of Object.entries({ queued, sending, held, ambiguous, failed }))
      this.standing.set({ state }, count);
    this.backlog.set(standing.backlog);
    this.backlogAge.set(standing.oldestSeconds);
    this.failedJobs.set(standing.failedJobs);
    for (const { name: lane, ...counts } of lanes)
      for (const [state, count] of Object.entries(counts)) this.lanes.set({ lane, state }, count);
    const raised = alertsOf(standing);
    for (const alert of ALERTS) this.alerts.set({ alert }, raised.includes(alert) ? 1 : 0);
  }
}
