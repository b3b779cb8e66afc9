import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AttachmentStore, previewProposalMails } from '@bestuiver/correspondence';
import { createMailer } from '@bestuiver/mail';
import { createDataSource, Proposal } from '@bestuiver/persistence';
import { LiveTaxonomy, prepareDatabase, Ranking } from '@bestuiver/ranking';
import { createTaxonomy } from '@bestuiver/taxonomy';
import { createTransport } from 'nodemailer';
import { Client } from 'pg';
import { pino } from 'pino';
import { setTimeout as wait } from 'node:timers/promises';
import { EmbeddedPostgres } from '../../apps/standalone/src/postgres/embedded-postgres';
import { SystemClock } from '../../apps/worker/src/clock';
import { openQueueBackend } from '../../apps/worker/src/queue/queue-backend';
import { Worker } from '../../apps/worker/src/worker';
import { sentProposals } from '../factories';
import { startRedis } from '../support/redis';
import { startCountingSink, type CountingSink } from './counting-sink';

const FROM = 'noreply@bestuiver.example';
const PUBLIC_URL = 'http://localhost:3000';
const { values } = parseArgs({
  options: { n: { type: 'string', default: '10000' }, backends: { type: 'string', default: 'redis,postgres' } },
});
const N = Number(values.n);
/** A run that does not end within this many seconds is reported with what it lost. */
const DEADLINE_SECONDS = 60 + N / 20;

/** The mail of a proposal as a plain program would hold it: written once, sent N times. */
interface PlainMail {
  to: string;
  subject: string;
  html: string;
  text: string;
}

async function main(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'bestuiver-bench-'));
  const postgres = await EmbeddedPostgres.start(directory);
  const redis = await startRedis();
  try {
    const mail = await prepare(postgres);
    let before = await sendPlainly(mail);
    for (const backend of values.backends.split(',')) {
      const database = await cloneOf(postgres, `${backend}_run`);
      const result = await sendThroughWorker(database, backend === 'redis' ? redis.url : undefined);
      const after = await sendPlainly(mail);
      // Other work of the machine comes and goes: plain sending is measured on both sides of what it is compared with.
      const raw = (before + after) / 2;
      const ratio = round(result.per_second / raw, 2);
      const load = loadavg().map((average) => round(average, 1));
      const line = { backend, n: N, ...result, raw_per_second: round(raw, 0), ratio, load };
      process.stdout.write(`${JSON.stringify(line)}\n`);
      before = after;
    }
  } finally {
    await redis.stop();
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The database both backends start from: N proposals sent, their mails waiting in the outbox. */
async function prepare(postgres: EmbeddedPostgres): Promise<PlainMail> {
  await onServer(postgres, 'CREATE DATABASE waiting');
  const url = postgres.urlOf('waiting');
  await prepareDatabase(url, createTaxonomy());
  const dataSource = await createDataSource({ url }).initialize();
  try {
    const ids = await sentProposals(dataSource, N);
    await dataSource.query('VACUUM ANALYZE');
    const proposal = await dataSource.manager.findOneByOrFail(Proposal, { id: ids[0]! });
    const [mail] = await previewProposalMails(dataSource.manager, proposal.id, {
      publicUrl: PUBLIC_URL,
      now: new Date(),
      senderId: proposal.sentBy!,
    });
    return mail!;
  } finally {
    await dataSource.destroy();
  }
}

async function cloneOf(postgres: EmbeddedPostgres, name: string): Promise<string> {
  await onServer(postgres, `CREATE DATABASE ${name} TEMPLATE waiting`);
  return postgres.urlOf(name);
}

async function onServer(postgres: EmbeddedPostgres, statement: string): Promise<void> {
  const client = new Client({ connectionString: postgres.urlOf('postgres') });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** Mails a second of pooled nodemailer alone, the text ready. */
async function sendPlainly({ to, subject, html, text }: PlainMail): Promise<number> {
  const sink = await startCountingSink();
  const transport = createTransport({ url: sink.url, pool: true, maxMessages: Infinity });
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: N }, (_, i) =>
      transport.sendMail({ messageId: `<${i}@localhost>`, from: FROM, to, subject, html, text }),
    ),
  );
  const seconds = (performance.now() - begin) / 1000;
  transport.close();
  await sink.close();
  return round(N / seconds, 0);
}

/** Starts a worker on a full outbox and waits for the last mail. */
async function sendThroughWorker(
  databaseUrl: string,
  redisUrl: string | undefined,
): Promise<{ per_second: number; lost: number; doubled: number }> {
  const sink = await startCountingSink();
  const dataSource = await createDataSource({ url: databaseUrl, poolSize: 20 }).initialize();
  const log = pino({ level: 'error' }, pino.destination(2));
  const worker = new Worker({
    dataSource,
    backend: await openQueueBackend({ databaseUrl, redisUrl }),
    mailer: createMailer({ smtpUrl: sink.url, from: FROM }),
    ranking: new Ranking(dataSource, new LiveTaxonomy(dataSource)),
    attachments: new AttachmentStore(join(tmpdir(), 'bestuiver-attachments')),
    clock: new SystemClock(),
    log,
    publicUrl: PUBLIC_URL,
    giveUp: (reason) => log.error(reason),
  });
  const begin = performance.now();
  await worker.start();
  while (sink.taken.size < N && performance.now() - begin < DEADLINE_SECONDS * 1000) await wait(20);
  const seconds = (performance.now() - begin) / 1000;
  await worker.stop();
  await dataSource.destroy();
  await sink.close();
  return { per_second: round(sink.taken.size / seconds, 0), ...countFaults(sink) };
}

function countFaults({ taken }: CountingSink): { lost: number; doubled: number } {
  const doubled = [...taken.values()].reduce((sum, times) => sum + times - 1, 0);
  return { lost: N - taken.size, doubled };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
  process.exitCode = 1;
});
