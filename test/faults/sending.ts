import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AttachmentStore } from '@bestuiver/correspondence';
import { createMailer } from '@bestuiver/mail';
import { decideMail } from '@bestuiver/jobs';
import { createDataSource, Mail } from '@bestuiver/persistence';
import { LiveTaxonomy, Ranking } from '@bestuiver/ranking';
import { createTaxonomy } from '@bestuiver/taxonomy';
import type { SMTPPoolOptions } from 'nodemailer';
import { pino, type Logger } from 'pino';
import { In, type DataSource } from 'typeorm';
import { type Clock, SystemClock } from '../../apps/worker/src/clock';
import { openQueueBackend } from '../../apps/worker/src/queue/queue-backend';
import { Worker } from '../../apps/worker/src/worker';
import { sentProposals } from '../factories';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { startRedis } from '../support/redis';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink';
import { until } from '../support/until';

/** Proposals of one scenario. */
export const PROPOSALS = Number(process.env.FAULT_PROPOSALS ?? 2_000);

const KIND = 'proposal_to_provider';
const taxonomy = createTaxonomy();

/** Time for a killed worker's jobs to be given to another, for retries, and for the mails themselves. */
export const DEADLINE_SECONDS = 120 + PROPOSALS / 4;

/** Longest a scenario may take, servers started and stopped. */
export const SCENARIO_MS = DEADLINE_SECONDS * 1000 + 60_000;

export const BACKENDS = ['postgres', 'redis'] as const;
export type Backend = (typeof BACKENDS)[number];

export interface Sending {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly smtpUrl: string;
  readonly dataSource: DataSource;
  readonly sink: SmtpSink;
  /** Ends Redis and starts an empty one in its place. */
  emptyRedis(): Promise<void>;
  close(): Promise<void>;
}

/**
 * `count` proposals whose mails wait in the outbox, with a queue and a mail server of their own; in a database of this
 * run's server unless another one is given.
 */
export async function prepareSending(
  backend: Backend,
  count = PROPOSALS,
  given?: Pick<TestDatabase, 'url' | 'drop'>,
): Promise<Sending> {
  const database = given ?? (await cloneDatabase({ from: await waitingProposals(count) }));
  if (given) await fill(given.url, count);
  const dataSource = await createDataSource({ url: database.url, poolSize: 20 }).initialize();
  let redis = backend === 'redis' ? await startRedis() : undefined;
  const sink = await startSmtpSink();
  return {
    databaseUrl: database.url,
    redisUrl: redis?.url,
    smtpUrl: sink.url,
    dataSource,
    sink,
    emptyRedis: async () => {
      if (!redis) throw new Error('these jobs are not on Redis');
      const { port } = new URL(redis.url);
      await redis.stop();
      redis = await startRedis(Number(port));
    },
    close: async () => {
      await sink.close();
      await dataSource.destroy();
      await redis?.stop();
      await database.drop();
    },
  };
}

/** Databases with so many proposals that every scenario of a run starts from. */
const waiting = new Map<number, Promise<TestDatabase>>();

function waitingProposals(count: number): Promise<TestDatabase> {
  const made = waiting.get(count) ?? cloneDatabase().then((database) => fill(database.url, count).then(() => database));
  waiting.set(count, made);
  return made;
}

async function fill(url: string, count: number): Promise<void> {
  const dataSource = await createDataSource({ url }).initialize();
  await sentProposals(dataSource, count);
  await dataSource.query('ANALYZE');
  await dataSource.destroy();
}

interface WorkerOptions {
  readonly transport?: SMTPPoolOptions;
  readonly log?: Logger;
  readonly clock?: Clock;
}

/** A worker in this process, with the pooled SMTP connections set as given. */
export async function startWorker(
  { dataSource, databaseUrl, redisUrl, smtpUrl }: Sending,
  { transport = {}, log = pino({ level: 'silent' }), clock = new SystemClock() }: WorkerOptions = {},
): Promise<Worker> {
  const worker = new Worker({
    dataSource,
    backend: await openQueueBackend({ databaseUrl, redisUrl }),
    mailer: createMailer({ smtpUrl, transport, from: 'noreply@bestuiver.example' }),
    ranking: new Ranking(dataSource, new LiveTaxonomy(dataSource, taxonomy)),
    attachments: new AttachmentStore(join(tmpdir(), 'bestuiver-attachments')),
    clock,
    log,
    publicUrl: 'http://localhost:3000',
    giveUp: (reason) => {
      throw new Error(reason);
    },
  });
  await worker.start();
  return worker;
}

/** Mails recorded as handed to the mail server so far. */
export async function sentSoFar(dataSource: DataSource): Promise<number> {
  return dataSource.manager.countBy(Mail, { kind: KIND, status: 'sent' });
}

export interface Tally {
  readonly mails: number;
  /** Recorded as refused for good, and not taken. */
  readonly refused: number;
  /** Shown as ambiguous, for somebody to decide. */
  readonly ambiguous: number;
  /** Ambiguous ones that the mail server had taken; the others were sent again. */
  readonly arrived: number;
  /** Neither taken nor recorded as refused. */
  readonly lost: number;
  /** Copies beyond the first. */
  readonly doubled: number;
}

/**
 * Waits until every mail was sent, refused or shown as ambiguous, decides on the ambiguous ones as an operator who asks
 * the readers does, and counts what came in the end.
 */
export async function settle({ dataSource, sink }: Pick<Sending, 'dataSource' | 'sink'>): Promise<Tally> {
  let ambiguous = 0;
  let arrived = 0;
  for (;;) {
    await until('every mail was sent, refused or in doubt', () => nothingOpen(dataSource), DEADLINE_SECONDS);
    const doubtful = await dataSource.manager.findBy(Mail, { kind: KIND, status: 'ambiguous' });
    if (doubtful.length === 0) break;
    const taken = copiesIn(sink);
    ambiguous += doubtful.length;
    for (const { id, messageId } of doubtful) {
      const decision = taken.has(messageId!) ? 'arrived' : 'send_again';
      if (decision === 'arrived') arrived += 1;
      await dataSource.transaction((tx) => decideMail(tx, id, decision, { personId: null, now: new Date() }));
    }
  }
  const mails = await dataSource.manager.findBy(Mail, { kind: KIND });
  const copies = copiesIn(sink);
  const missing = mails.filter(({ messageId }) => !messageId || !copies.has(messageId));
  const refused = missing.filter(({ status }) => status === 'failed').length;
  const doubled = [...copies.values()].reduce((sum, times) => sum + times - 1, 0);
  return { mails: mails.length, refused, ambiguous, arrived, lost: missing.length - refused, doubled };
}

async function nothingOpen({ manager }: DataSource): Promise<boolean> {
  const open = await manager.countBy(Mail, { kind: KIND, status: In(['queued', 'sending']) }).catch(() => null);
  return open === 0;
}

/** How often each Message-ID was taken. */
export function copiesIn({ mails }: SmtpSink): Map<string, number> {
  const copies = new Map<string, number>();
  for (const { messageId } of mails) copies.set(messageId, (copies.get(messageId) ?? 0) + 1);
  return copies;
}
