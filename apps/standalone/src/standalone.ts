import { join } from 'node:path';
import { type StandaloneConfig } from '@bestuiver/config';
import { prepareDatabase } from '@bestuiver/ranking';
import { createTaxonomy } from '@bestuiver/taxonomy';
import { Client } from 'pg';
import { openDataDirectory } from './data-directory/data-directory';
import { lockDirectory } from './data-directory/directory-lock';
import { keptSecret } from './data-directory/kept-secret';
import { prepareDemo } from './demo-accounts';
import { claimable } from './port';
import { EmbeddedPostgres } from './postgres/embedded-postgres';
import { freePort } from './postgres/free-port';
import { untilReady } from './readiness';
import { Service } from './service';
import { welcomeText } from './welcome';

const DATABASE = 'bestuiver';

/** An api whose launcher was killed finishes its requests and then gives the port free. */
const LEFTOVERS_MS = 10_000;

/** Everything the standalone start has running, in the order it was started; stopped the other way round. */
export class Standalone {
  private readonly undo: (() => Promise<void> | void)[] = [];
  private services: Service[] = [];

  constructor(
    private readonly config: StandaloneConfig,
    private readonly environment: NodeJS.ProcessEnv,
    private readonly print: (text: string) => void,
  ) {}

  /**
   * Starts PostgreSQL unless DATABASE_URL names one, prepares the database, starts the api and the worker and waits for
   * the pages. `built` resolves when their code is there. Throws `StartError`, and the reason of an aborted `signal`.
   */
  async start(built: Promise<void>, signal: AbortSignal): Promise<void> {
    const begin = Date.now();
    const dataDirectory = openDataDirectory(this.config.dataDir);
    const lock = lockDirectory(dataDirectory);
    this.undo.push(lock.release);
    await claimable(this.config.port, lock.tookOver ? LEFTOVERS_MS : 0);
    const databaseUrl = this.config.databaseUrl ?? (await this.startPostgres(dataDirectory));
    signal.throwIfAborted();
    await prepareDatabase(databaseUrl, createTaxonomy());
    const password = this.config.demoPassword ?? keptSecret(join(dataDirectory, 'demo-password'));
    const accounts = await prepareDemo(databaseUrl, password, new Date());
    await built;
    signal.throwIfAborted();
    const inboundPort = await this.inboundPort();
    this.startServices(databaseUrl, dataDirectory, inboundPort);
    await untilReady(`http://127.0.0.1:${this.config.port}`, this.services, signal);
    const { publicUrl: address, demoMailbox: mailbox } = this.config;
    const seconds = (Date.now() - begin) / 1000;
    this.print(welcomeText({ address, accounts, password, mailbox, inboundPort, dataDirectory, seconds }));
  }

  /** Stops the services, then PostgreSQL, then gives the folder free. */
  async stop(): Promise<void> {
    for (const step of this.undo.splice(0).reverse()) await step();
  }

  /** Ends the services at once; for a second Ctrl-C. */
  hurry(): void {
    for (const service of this.services) service.kill();
  }

  private async startPostgres(dataDirectory: string): Promise<string> {
    const postgres = await EmbeddedPostgres.start(dataDirectory);
    this.undo.push(() => postgres.stop());
    await createDatabase(postgres.urlOf('postgres'));
    return postgres.urlOf(DATABASE);
  }

  /** Where answers to mails come in; it is chosen here, so that it stays the same when the worker is started again. */
  private async inboundPort(): Promise<number | undefined> {
    const port = this.config.inbound?.port;
    return port === 0 ? freePort() : port;
  }

  private startServices(databaseUrl: string, dataDirectory: string, inboundPort: number | undefined): void {
    const apps = join(__dirname, '..');
    const environment = {
      ...this.environment,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDirectory,
      STANDALONE: 'true',
      ...(inboundPort !== undefined && { INBOUND_PORT: String(inboundPort) }),
      // People read this terminal: only what needs their attention is shown, unless they ask for more.
      LOG_LEVEL: this.environment.LOG_LEVEL || 'warn',
    };
    const report = (sentence: string): void => this.print(`${sentence}\n`);
    const service = (name: string, more: NodeJS.ProcessEnv): Service =>
      new Service({
        name,
        script: join(apps, name, 'main.js'),
        preload: join(__dirname, 'follow-parent.js'),
        environment: { ...environment, ...more },
        cwd: join(apps, '..', '..'),
        report,
      });
    // Metrics of the worker would ask for the same port.
    this.services = [service('api', {}), service('worker', { METRICS_PORT: '' })];
    this.undo.push(async () => {
      await Promise.all(this.services.map((one) => one.stop()));
    });
    for (const one of this.services) one.start();
  }
}

async function createDatabase(serverUrl: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
