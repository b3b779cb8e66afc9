import { randomUUID } from 'node:crypto';
import { prepareDatabase } from '@bestuiver/ranking';
import { createTaxonomy } from '@bestuiver/taxonomy';
import { Client } from 'pg';
import { prepareDemo } from '../../apps/standalone/src/demo-accounts';
import { SERVER_URL } from './postgres-setup';

/** Opens every demo account of a database that was cloned with the demo region. */
export const DEMO_PASSWORD = 'demo-password-of-the-tests';

export interface TestDatabase {
  url: string;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

export interface CloneOptions {
  /** With the demo region: its first match runs wait in the outbox for a worker. */
  demo?: boolean;
  /** A database of the same server that nobody is connected to, to start from its rows. */
  from?: Pick<TestDatabase, 'url'>;
}

/** Keeps test files that start at once from making the same template twice. */
const TEMPLATE_LOCK = 5_327_002;

/**
 * A database of its own for a test file: schema, activities and municipalities of the product and, when asked, the demo
 * region. The first caller of a run makes the template; a clone takes about 20 ms.
 */
export async function cloneDatabase({ demo = false, from }: CloneOptions = {}): Promise<TestDatabase> {
  const template = from ? new URL(from.url).pathname.slice(1) : await makeTemplate(demo);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return {
    url: urlOf(name),
    drop: () =>
      onServer((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)).then(() => undefined),
  };
}

async function makeTemplate(demo: boolean): Promise<string> {
  const name = demo ? 'template_demo' : 'template_empty';
  await onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount !== 0) return;
    const unfinished = `${name}_unfinished`;
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${unfinished}`);
    await prepareDatabase(urlOf(unfinished), createTaxonomy());
    if (demo) await prepareDemo(urlOf(unfinished), DEMO_PASSWORD, new Date());
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  });
  return name;
}

async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  const server = process.env[SERVER_URL];
  if (!server) throw new Error(`${SERVER_URL} is not set: this file has to run in the e2e project of jest`);
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
