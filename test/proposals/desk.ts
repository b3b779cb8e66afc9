import type { JobData, JobName } from '@bestuiver/jobs';
import type { Mailer } from '@bestuiver/mail';
import { Mail, OutboxJob, type Person, type Proposal } from '@bestuiver/persistence';
import { LiveTaxonomy, Ranking } from '@bestuiver/ranking';
import { pino } from 'pino';
import { IsNull, type DataSource, type EntityManager } from 'typeorm';
import { Reader, type Grant } from '../../apps/api/src/access/reader';
import { Clock as ApiClock } from '../../apps/api/src/clock';
import { AskNextJob } from '../../apps/worker/src/jobs/ask-next.job';
import { CallProvidersJob } from '../../apps/worker/src/jobs/call-providers.job';
import { ForwardProposalJob } from '../../apps/worker/src/jobs/forward-proposal.job';
import { IntroducePartiesJob } from '../../apps/worker/src/jobs/introduce-parties.job';
import type { JobHandler } from '../../apps/worker/src/jobs/job-handler';
import { MatchDemandJob } from '../../apps/worker/src/jobs/match-demand.job';
import { SendMailJob } from '../../apps/worker/src/jobs/send-mail.job';
import { SCHEDULES } from '../../apps/worker/src/schedules';
import { Scheduler } from '../../apps/worker/src/schedules/scheduler';
import { startApi, type ApiServer } from '../api/api-server';
import { MovedClock } from '../support/moved-clock';

/** A mail that left, with how its proposal stood at that moment. */
export interface DeskMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly kind: string;
  readonly proposalId: string | null;
  readonly proposalStatus: Proposal['status'] | null;
}

/** How a worker goes through what waits: as it should, dying just before each commit, or doing everything twice. */
export type Working = 'well' | 'dying' | 'twice';

/** Jobs that a dying worker takes: sending is killed at every step in tests of its own. */
const DECIDING: readonly string[] = ['proposal.forward', 'proposal.introduce', 'proposal.ask_next', 'surge.call'];
/** Lost jobs are found by the database's own clock, which stands where it is. */
const MOVED = SCHEDULES.filter(({ name }) => name !== 'jobs.recover');
const SENDING = {
  publicUrl: 'https://bestuiver.example',
  mailDomain: 'bestuiver.example',
  weeklyCap: Infinity,
  domainPace: Infinity,
  inboundDomain: null,
};
type Handlers = { readonly [N in JobName]?: JobHandler<N> };

const silent = pino({ level: 'silent' });

/** The services of the API and the jobs and schedules of the worker on one database, worked by hand. */
export class Desk {
  readonly sent: DeskMail[] = [];
  private scheduler: Scheduler;
  private readonly ranking: Ranking;
  private readonly handlers: Handlers;

  private constructor(
    readonly api: ApiServer,
    readonly clock: MovedClock,
  ) {
    this.ranking = new Ranking(this.dataSource, new LiveTaxonomy(this.dataSource));
    this.handlers = this.handlersOn(this.dataSource);
    this.scheduler = this.newScheduler();
  }

  static async open(environment: Record<string, string> = {}): Promise<Desk> {
    const api = await startApi({}, environment);
    const clock = new MovedClock();
    api.app.get(ApiClock).now = () => clock.now();
    return new Desk(api, clock);
  }

  get dataSource(): DataSource {
    return this.api.dataSource;
  }

  get manager(): EntityManager {
    return this.dataSource.manager;
  }

  close(): Promise<void> {
    return this.api.stop();
  }

  /** A service of the API. */
  get<T>(service: new (...args: never[]) => T): T {
    return this.api.app.get(service);
  }

  /** Runs the schedules that are due, as a worker that just started. */
  async runSchedules(): Promise<void> {
    this.scheduler = this.newScheduler();
    await this.manager.query('TRUNCATE schedule_run');
    await this.scheduler.runDue();
  }

  /** Works what waits in the outbox until nothing is left; a dying worker leaves it all there. */
  async work(how: Working = 'well'): Promise<void> {
    if (how === 'dying') return this.die();
    for (;;) {
      const waiting = await this.manager.find(OutboxJob, { where: { relayedAt: IsNull() }, order: { id: 'ASC' } });
      if (waiting.length === 0) return;
      for (const { id, name, data } of waiting) {
        await this.run(name as JobName, data as never);
        if (how === 'twice') await this.runAgain(name as JobName, data as never);
        await this.manager.update(OutboxJob, { id }, { relayedAt: new Date() });
      }
    }
  }

  /** Works every waiting job of a name at the same time, as as many workers would. */
  async atOnce(name: JobName): Promise<void> {
    const waiting = await this.manager.findBy(OutboxJob, { name, relayedAt: IsNull() });
    await Promise.all(waiting.map(({ data }) => this.run(name, data as never)));
    await this.manager.update(OutboxJob, { name, relayedAt: IsNull() }, { relayedAt: new Date() });
  }

  private async die(): Promise<void> {
    const waiting = await this.manager.find(OutboxJob, { where: { relayedAt: IsNull() }, order: { id: 'ASC' } });
    const dying = this.handlersOn(killedAtCommit(this.dataSource));
    for (const { name, data } of waiting.filter((job) => DECIDING.includes(job.name)))
      await this.run(name as JobName, data as never, dying).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
  }

  /** A mail may still be locked by its first try; the queue would come back to it. */
  private runAgain<N extends JobName>(name: N, data: JobData[N]): Promise<void> {
    return this.run(name, data).catch((error: unknown) => {
      if (!String(error).includes('is being sent by another job')) throw error;
    });
  }

  private run<N extends JobName>(name: N, data: JobData[N], handlers = this.handlers): Promise<void> {
    return handlers[name]!.run(data, { correlationId: '', attempt: 1 });
  }

  private handlersOn(dataSource: DataSource): Handlers {
    const { clock, ranking } = this;
    return {
      'demand.match': new MatchDemandJob(dataSource, ranking, clock, silent),
      'proposal.forward': new ForwardProposalJob(dataSource, clock),
      'proposal.ask_next': new AskNextJob(dataSource, ranking, clock),
      'proposal.introduce': new IntroducePartiesJob(dataSource, clock),
      'surge.call': new CallProvidersJob(dataSource, ranking, clock),
      'mail.send': new SendMailJob(dataSource, this.mailer(), clock, SENDING),
    };
  }

  private mailer(): Mailer {
    return {
      send: async (mail) => {
        const row = await this.manager.findOneByOrFail(Mail, { messageId: mail.messageId });
        const [proposal] = row.proposalId
          ? await this.manager.query<Pick<Proposal, 'status'>[]>('SELECT status FROM proposal WHERE id = $1', [
              row.proposalId,
            ])
          : [];
        const { kind, proposalId } = row;
        const { subject, text, html } = mail.mail;
        const proposalStatus = proposal?.status ?? null;
        this.sent.push({ to: mail.to.email, subject, text, html, kind, proposalId, proposalStatus });
        return { outcome: 'sent', messageId: mail.messageId, smtpCode: 250, detail: '2.0.0 ok' };
      },
      close: () => undefined,
    };
  }

  private newScheduler(): Scheduler {
    return new Scheduler(this.dataSource, MOVED, this.clock, pino({ level: 'error' }));
  }
}

/** A person as the API knows them after signing in. */
export function readerOf({ id, name, email }: Partial<Person>, grants: readonly Partial<Grant>[]): Reader {
  const full = grants.map((grant) => ({ organisationId: null, workingAreaId: null, ...grant }) as Grant);
  return new Reader({ id: id!, name: name!, email: email! }, full, 'nl');
}

/** The worker's process was ended at this point. */
class Killed extends Error {}

/** A data source whose transactions do everything and are lost just before they commit. */
function killedAtCommit(dataSource: DataSource): DataSource {
  const transaction = (work: (manager: EntityManager) => Promise<unknown>): Promise<unknown> =>
    dataSource.transaction(async (manager) => {
      await work(manager);
      throw new Killed();
    });
  return new Proxy(dataSource, {
    get: (target, name) => (name === 'transaction' ? transaction : (Reflect.get(target, name) as unknown)),
  });
}
