import { ConfigError, readConfig, type Config } from '@bestuiver/config';
import { AttachmentStore, InboundMail, ReplyKeeper } from '@bestuiver/correspondence';
import { createMailer, type Mailer } from '@bestuiver/mail';
import { createDataSource } from '@bestuiver/persistence';
import { LiveTaxonomy, Ranking } from '@bestuiver/ranking';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { SystemClock } from './clock';
import { InboundServer } from './inbound/inbound-server';
import { KeptMailer } from './kept-mailer';
import { MetricsServer } from './monitoring/metrics-server';
import { openQueueBackend } from './queue/queue-backend';
import { Worker, type WorkerParts } from './worker';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ name: 'worker', level: config.logLevel });
  const dataSource = await createDataSource({
    url: config.databaseUrl,
    poolSize: 20,
    applicationName: 'bestuiver-worker',
  }).initialize();
  const backend = await openQueueBackend(config);
  const clock = new SystemClock();
  const attachments = new AttachmentStore(config.attachments.folder);
  const giveUp = (reason: string): void => {
    log.fatal(reason);
    process.exit(1);
  };
  const worker = new Worker({
    dataSource,
    backend,
    mailer: mailerFor(config, dataSource),
    ranking: new Ranking(dataSource, new LiveTaxonomy(dataSource)),
    attachments,
    clock,
    log,
    publicUrl: config.publicUrl,
    weeklyCap: config.weeklyMailCap,
    domainPace: config.domainMailPace,
    ...(config.inbound && { inboundDomain: config.inbound.domain }),
    giveUp,
  });
  await worker.start();
  const inbound = await listenForAnswers(config, { dataSource, clock, log, attachments });
  const metrics = await serveMetrics(config, worker, log);
  log.info({ queue: backend.kind }, 'worker ready');

  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'worker stops; running jobs finish first');
    void Promise.all([worker.stop(), inbound?.close(), metrics?.close()])
      .then(() => dataSource.destroy())
      .then(() => process.exit(0))
      .catch((error: unknown) => giveUp(String(error)));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** The mail server for what comes back; undefined when mail comes in another way or not at all. */
async function listenForAnswers(
  { inbound, attachments: rules }: Config,
  { dataSource, clock, log, attachments }: Pick<WorkerParts, 'dataSource' | 'clock' | 'log' | 'attachments'>,
): Promise<InboundServer | undefined> {
  if (inbound?.port === undefined) return undefined;
  const replies = new ReplyKeeper(dataSource, clock, attachments, rules);
  const server = new InboundServer(new InboundMail(dataSource, clock, replies, inbound.domain), log, rules);
  log.info({ port: await server.listen(inbound.port) }, 'listening for answers');
  return server;
}

async function serveMetrics(
  { metricsPort }: Config,
  { metrics }: Worker,
  log: WorkerParts['log'],
): Promise<MetricsServer | undefined> {
  if (metricsPort === undefined) return undefined;
  const server = new MetricsServer(metrics.registry);
  log.info({ port: await server.listen(metricsPort) }, 'serving metrics');
  return server;
}

function mailerFor(config: Config, dataSource: DataSource): Mailer {
  return config.demoMailbox
    ? new KeptMailer(dataSource)
    : createMailer({ smtpUrl: config.smtpUrl, from: config.mailFrom });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
