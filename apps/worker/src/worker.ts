import type { AttachmentStore } from '@bestuiver/correspondence';
import type { Mailer } from '@bestuiver/mail';
import type { Ranking } from '@bestuiver/ranking';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Clock } from './clock';
import { AskNextJob } from './jobs/ask-next.job';
import { CallProvidersJob } from './jobs/call-providers.job';
import { ForwardProposalJob } from './jobs/forward-proposal.job';
import { IntroducePartiesJob } from './jobs/introduce-parties.job';
import type { JobHandlers } from './jobs/job-handler';
import { MatchDemandJob } from './jobs/match-demand.job';
import { MatchDemoJob } from './jobs/match-demo.job';
import { RemoveAttachmentJob } from './jobs/remove-attachment.job';
import { SendMailJob } from './jobs/send-mail.job';
import { Monitor } from './monitoring/monitor';
import { WorkerMetrics } from './monitoring/worker-metrics';
import { OutboxRelay, type Queues } from './outbox/outbox-relay';
import { JobRunner } from './queue/job-runner';
import { LANES } from './queue/lanes';
import type { QueueBackend } from './queue/queue-backend';
import { SCHEDULES } from './schedules';
import { Scheduler } from './schedules/scheduler';

export interface WorkerParts {
  readonly dataSource: DataSource;
  readonly backend: QueueBackend;
  readonly mailer: Mailer;
  readonly ranking: Ranking;
  /** Bytes of files in conversations. */
  readonly attachments: AttachmentStore;
  readonly clock: Clock;
  readonly log: Logger;
  /** Where links in mails point to, without a slash at the end. */
  readonly publicUrl: string;
  /** Most mails that count to one address in seven days; no limit when left out. */
  readonly weeklyCap?: number;
  /** Most mails to one receiving domain in a minute; no limit when left out. */
  readonly domainPace?: number;
  /** Domain whose mail comes back to the product; nobody listens when left out. */
  readonly inboundDomain?: string;
  /** Called when the queue stays unreachable: the process ends and is started again. */
  readonly giveUp: (reason: string) => void;
}

/** Outbox relay, job runner and schedules of one process, started and stopped together. */
export class Worker {
  readonly metrics = new WorkerMetrics();
  readonly relay: OutboxRelay;
  readonly scheduler: Scheduler;
  private readonly runner: JobRunner;
  private readonly monitor: Monitor;
  private readonly queues: Queues;

  constructor(private readonly parts: WorkerParts) {
    const { dataSource, backend, clock, log } = parts;
    this.queues = {
      matching: backend.queue(LANES.matching),
      proposals: backend.queue(LANES.proposals),
      mail: backend.queue(LANES.mail),
    };
    for (const queue of Object.values(this.queues))
      queue.on('error', (error) => log.warn({ err: error }, 'queue error'));
    this.relay = new OutboxRelay(dataSource, this.queues, log);
    this.scheduler = new Scheduler(dataSource, SCHEDULES, clock, log);
    this.runner = new JobRunner(dataSource, backend, handlersOf(parts, this.metrics), this.metrics, log, parts.giveUp);
    this.monitor = new Monitor(dataSource, this.queues, this.metrics, log);
  }

  async start(): Promise<void> {
    await this.runner.start();
    this.relay.start();
    this.scheduler.start();
    this.monitor.start();
  }

  /** Stops taking work, lets what runs finish, and closes the queue; the data source stays with its owner. */
  async stop(): Promise<void> {
    await Promise.all([this.relay.stop(), this.scheduler.stop(), this.monitor.stop()]);
    await this.runner.stop();
    await Promise.all(Object.values(this.queues).map((queue) => queue.close()));
    await this.parts.backend.close();
    this.parts.mailer.close();
  }
}

function handlersOf(parts: WorkerParts, metrics: WorkerMetrics): JobHandlers {
  const { dataSource, clock, mailer, ranking, publicUrl, log } = parts;
  const { weeklyCap = Infinity, domainPace = Infinity, inboundDomain = null } = parts;
  const sending = { publicUrl, mailDomain: new URL(publicUrl).hostname, weeklyCap, domainPace, inboundDomain };
  return {
    'attachment.remove': new RemoveAttachmentJob(dataSource, parts.attachments),
    'demand.match': new MatchDemandJob(dataSource, ranking, clock, log),
    'demo.match': new MatchDemoJob(dataSource, ranking, clock),
    'proposal.forward': new ForwardProposalJob(dataSource, clock),
    'proposal.ask_next': new AskNextJob(dataSource, ranking, clock),
    'proposal.introduce': new IntroducePartiesJob(dataSource, clock),
    'surge.call': new CallProvidersJob(dataSource, ranking, clock),
    'mail.send': new SendMailJob(dataSource, mailer, clock, sending, (result) => metrics.countAttempt(result)),
  };
}
