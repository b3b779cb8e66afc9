import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@bestuiver/config';
import { AttachmentStore } from '@bestuiver/correspondence';
import { addWorkingDays, brusselsDay } from '@bestuiver/domain';
import { createMailer } from '@bestuiver/mail';
import { LiveTaxonomy, Ranking } from '@bestuiver/ranking';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { Clock as ApiClock } from '../../apps/api/src/clock';
import { createApi } from '../../apps/api/src/create-api';
import { freePort } from '../../apps/standalone/src/postgres/free-port';
import { openQueueBackend } from '../../apps/worker/src/queue/queue-backend';
import { Worker } from '../../apps/worker/src/worker';
import { cloneDatabase, DEMO_PASSWORD } from './database';
import { keepLinesOpen } from './keep-lines-open';
import { MovedClock } from './moved-clock';
import { startRedis } from './redis';
import { startSmtpSink, type SmtpSink } from './smtp-sink';
import { until } from './until';
import { Visitor } from './visitor';

const UNLIMITED = '1000000000';

/** The whole product with the demo region: API, worker, queue and mail server, all of them real, on a clock to move. */
export interface Product {
  readonly url: string;
  readonly clock: MovedClock;
  readonly sink: SmtpSink;
  readonly dataSource: DataSource;
  /** A browser with the session of a demo account. */
  signIn(email: string): Promise<Visitor>;
  stop(): Promise<void>;
}

export async function startProduct(backend: 'postgres' | 'redis'): Promise<Product> {
  const database = await cloneDatabase({ demo: true });
  const redis = backend === 'redis' ? await startRedis() : undefined;
  const sink = await startSmtpSink();
  const clock = new MovedClock();
  // In office hours, whenever the tests run.
  clock.moveTo(addWorkingDays(brusselsDay(clock.now()), 1));

  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const uploads = mkdtempSync(join(tmpdir(), 'uploads-'));
  const config = readConfig({
    PUBLIC_URL: url,
    DATABASE_URL: database.url,
    UPLOAD_DIR: uploads,
    LOG_LEVEL: 'silent',
    THROTTLE_PER_MINUTE: UNLIMITED,
    THROTTLE_SIGN_IN_PER_MINUTE: UNLIMITED,
    THROTTLE_PUBLIC_PER_MINUTE: UNLIMITED,
  });
  const app = await createApi(config);
  app.get(ApiClock).now = () => clock.now();
  await app.listen(port, '127.0.0.1');
  keepLinesOpen(app);
  const dataSource = app.get(DataSource);

  const worker = new Worker({
    dataSource,
    backend: await openQueueBackend({ databaseUrl: database.url, redisUrl: redis?.url }),
    mailer: createMailer({ smtpUrl: sink.url, from: 'noreply@bestuiver.example' }),
    ranking: new Ranking(dataSource, new LiveTaxonomy(dataSource)),
    attachments: new AttachmentStore(uploads),
    clock,
    log: pino({ level: 'silent' }),
    publicUrl: url,
    giveUp: (reason) => {
      throw new Error(reason);
    },
  });
  await worker.start();
  await until('the API is ready', async () => (await fetch(`${url}/health/ready`)).ok);

  return {
    url,
    clock,
    sink,
    dataSource,
    signIn: (email) => new Visitor(url).signIn(email, DEMO_PASSWORD),
    stop: async () => {
      await worker.stop();
      await app.close();
      await redis?.stop();
      await sink.close();
      await database.drop();
      rmSync(uploads, { recursive: true });
    },
  };
}
