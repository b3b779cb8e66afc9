import { parseArgs } from 'node:util';
import { createDataSource } from '@bestuiver/persistence';
import { startPostgres } from '../support/postgres-setup';
import { endpoints, type Cookies, type Endpoint } from './http/endpoints';
import { Caller, type Lane, type Round } from './http/load';
import { PASSWORD, prepare, seed, type Scene } from './http/seed';
import { ServerProcess } from './http/server-process';

/*
 * The API as it runs in production (sessions, permissions, validation, words, audit, log lines) beside bare routes of Nest
 * that run the one query an endpoint cannot do without, on the same PostgreSQL, in turns. Both are processes of their own;
 * the load comes from here over kept-alive connections, so that three processes share the machine in either turn.
 * A JSON line an endpoint:
 *
 *   endpoint         as in the API document
 *   n, concurrency   calls measured, and how many were on their way at a time
 *   per_second       answers a second of the product
 *   p50_ms, p99_ms   of the product's answers
 *   bare_per_second  answers a second of the bare route; for a what-if that reads the demand, for suggestions that looks
 *                    whether the taxonomy changed: their ratios are the price of the engine and of understanding text
 *   ratio            per_second / bare_per_second
 *   errors           answers outside 200-299 of either
 */

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '2000' },
    concurrency: { type: 'string', default: '8' },
    only: { type: 'string', default: '' },
  },
});
const N = Number(values.n);
const CONCURRENCY = Number(values.concurrency);
/** Turns the two servers take: what else the machine does meanwhile meets both. */
const TURNS = 4;
/** Calls before the measured ones, so that code is compiled and connections stand. */
const WARM_UP = Math.max(100, Math.floor(N / 5));
const UNLIMITED = '1000000000';

async function main(): Promise<void> {
  const { postgres, stop } = await startPostgres();
  const url = postgres.urlOf('postgres');
  const servers: ServerProcess[] = [];
  try {
    const scene = await rowsOf(url);
    const product = await ServerProcess.start('apps/api/src/main.ts', '/health/ready', {
      DATABASE_URL: url,
      PUBLIC_URL: 'http://localhost:3000',
      THROTTLE_PER_MINUTE: UNLIMITED,
      THROTTLE_SIGN_IN_PER_MINUTE: UNLIMITED,
      THROTTLE_PUBLIC_PER_MINUTE: UNLIMITED,
    });
    servers.push(product);
    const bare = await ServerProcess.start('test/bench/http/bare-server.ts', '/ready', { DATABASE_URL: url });
    servers.push(bare);
    const callers = { product: new Caller(product.url, CONCURRENCY), bare: new Caller(bare.url, CONCURRENCY) };
    for (const endpoint of endpoints(scene, await signIn(callers.product))) {
      if (!endpoint.endpoint.includes(values.only)) continue;
      process.stdout.write(`${JSON.stringify(await compare(endpoint, callers))}\n`);
    }
    callers.product.close();
    callers.bare.close();
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await stop();
  }
}

async function rowsOf(url: string): Promise<Scene> {
  await prepare(url);
  const dataSource = await createDataSource({ url, poolSize: 4 }).initialize();
  return seed(dataSource, CONCURRENCY).finally(() => dataSource.destroy());
}

async function signIn(caller: Caller): Promise<Cookies> {
  const cookieOf = async (name: string): Promise<string> => {
    const body = { email: `${name}@demo.example`, password: PASSWORD };
    const { status, headers } = await caller.call({ method: 'POST', path: '/api/v1/auth/sign-in', body });
    const [cookie] = headers['set-cookie'] ?? [];
    if (status !== 200 || !cookie) throw new Error(`${body.email} could not sign in: ${status}`);
    return cookie.split(';')[0]!;
  };
  return {
    company: await cookieOf('company'),
    enterprise: await cookieOf('enterprise'),
    coordinator: await cookieOf('coordinator'),
  };
}

async function compare(
  { endpoint, lane, bare }: Endpoint,
  callers: { readonly product: Caller; readonly bare: Caller },
): Promise<object> {
  const lanes = (of: (lane: number) => Lane): Lane[] => Array.from({ length: CONCURRENCY }, (_, i) => of(i));
  const [products, bares] = [lanes(lane), lanes(bare)];
  await callers.product.round(products, WARM_UP);
  await callers.bare.round(bares, WARM_UP);
  const rounds = { product: [] as Round[], bare: [] as Round[] };
  for (let turn = 0; turn < TURNS; turn += 1) {
    rounds.product.push(await callers.product.round(products, Math.ceil(N / TURNS)));
    rounds.bare.push(await callers.bare.round(bares, Math.ceil(N / TURNS)));
  }
  const times = rounds.product.flatMap((round) => round.times).sort((one, other) => one - other);
  const [perSecond, barePerSecond] = [speedOf(rounds.product), speedOf(rounds.bare)];
  return {
    endpoint,
    n: times.length,
    concurrency: CONCURRENCY,
    per_second: round(perSecond, 0),
    p50_ms: round(at(times, 0.5), 2),
    p99_ms: round(at(times, 0.99), 2),
    bare_per_second: round(barePerSecond, 0),
    ratio: round(perSecond / barePerSecond, 2),
    errors: [...rounds.product, ...rounds.bare].reduce((sum, { errors }) => sum + errors, 0),
  };
}

const speedOf = (rounds: readonly Round[]): number =>
  rounds.reduce((sum, { times }) => sum + times.length, 0) / rounds.reduce((sum, { seconds }) => sum + seconds, 0);

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
  process.exitCode = 1;
});
