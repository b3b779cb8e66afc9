import { createMailer } from '@bestuiver/mail';
import { createDataSource, Mail } from '@bestuiver/persistence';
import { LiveTaxonomy, Ranking } from '@bestuiver/ranking';
import { createTaxonomy } from '@bestuiver/taxonomy';
import type { SMTPPoolOptions } from 'nodemailer';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { SystemClock } from '../../apps/worker/src/clock';
import { openQueueBackend } from '../../apps/worker/src/queue/queue-backend';
import { Worker } from '../../apps/worker/src/worker';
import { sentProposals } from '../factories';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { startRedis } from '../support/redis';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink';
import { until } from '../support/until';

/** Proposals of one scenario: few in every test run, 2,000 for the table of `docs/faults.md`. */
export const PROPOSALS = Number(process.env.FAULT_PROPOSALS ?? 45);

const taxonomy = createTaxonomy();

/** Time for a killed worker's jobs to be given to another, for retries, and for the mails themselves. */
export const DEADLINE_SECONDS = 90 + PROPOSALS / 20;

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
  const database = given ?? (await cloneDatabase());
  const dataSource = await createDataSource({ url: database.url, poolSize: 20 }).initialize();
  await sentProposals(dataSource, count);
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

/** A worker in this process, with the pooled SMTP connections set as given. */
export async function startWorker(
  { dataSource, databaseUrl, redisUrl, smtpUrl }: Sending,
  transport: SMTPPoolOptions = {},
): Promise<Worker> {
  const worker = new Worker({
    dataSource,
    backend: await openQueueBackend({ databaseUrl, redisUrl }),
    mailer: createMailer({ smtpUrl, transport, from: 'noreply@bestuiver.example' }),
    ranking: new Ranking(dataSource, new LiveTaxonomy(dataSource, taxonomy)),
    clock: new SystemClock(),
    log: pino({ level: 'silent' }),
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
  return dataSource.manager.countBy(Mail, { kind: 'proposal_to_provider', status: 'sent' });
}

export interface Tally {
  readonly mails: number;
  /** Neither taken by the mail server nor recorded as refused for good. */
  readonly lost: number;
  /** Recorded as refused for good. */
  readonly refused: number;
  /** Copies beyond the first. */
  readonly doubled: number;
  /** Copies beyond the first that no attempt recorded as ambiguous accounts for. */
  readonly unreported: number;
  /** Attempts recorded as ambiguous. */
  readonly ambiguous: number;
}

/** Waits until no mail waits any more and counts what came. */
export async function settle({ dataSource, sink }: Pick<Sending, 'dataSource' | 'sink'>): Promise<Tally> {
  await until(
    'every mail was sent or refused',
    async () => {
      const [row] = await dataSource
        .query<{ open: string }[]>(
          `SELECT count(*) AS open FROM mail WHERE kind = 'proposal_to_provider' AND status NOT IN ('sent', 'failed')`,
        )
        .catch(() => []);
      return row?.open === '0';
    },
    DEADLINE_SECONDS,
  );
  return tally(dataSource, sink);
}

async function tally(dataSource: DataSource, sink: SmtpSink): Promise<Tally> {
  const rows = await dataSource.query<{ messageId: string; status: string; ambiguous: number }[]>(
    `SELECT m.message_id AS "messageId", m.status,
       (SELECT count(*)::int FROM mail_delivery d WHERE d.mail_id = m.id AND d.outcome = 'ambiguous') AS ambiguous
     FROM mail m WHERE m.kind = 'proposal_to_provider'`,
  );
  const copies = copiesIn(sink);
  const extra = rows.map(({ messageId, ambiguous }) => {
    const doubled = Math.max(0, (copies.get(messageId) ?? 0) - 1);
    return { doubled, unreported: Math.max(0, doubled - ambiguous), ambiguous };
  });
  const sum = (key: keyof (typeof extra)[number]): number => extra.reduce((total, row) => total + row[key], 0);
  return {
    mails: rows.length,
    lost: rows.filter(({ messageId, status }) => !copies.has(messageId) && status !== 'failed').length,
    refused: rows.filter(({ messageId, status }) => !copies.has(messageId) && status === 'failed').length,
    doubled: sum('doubled'),
    unreported: sum('unreported'),
    ambiguous: sum('ambiguous'),
  };
}

/** How often each Message-ID was taken. */
export function copiesIn({ mails }: SmtpSink): Map<string, number> {
  const copies = new Map<string, number>();
  for (const { messageId } of mails) copies.set(messageId, (copies.get(messageId) ?? 0) + 1);
  return copies;
}

/** One line of the table of results. */
export function report(scenario: string, backend: Backend, { mails, ...counts }: Tally): void {
  const figures = Object.values(counts).join(' | ');
  process.stdout.write(`| ${scenario} | ${backend} | ${mails} | ${figures} |\n`);
}
