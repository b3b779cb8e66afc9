import { chmodSync, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createDataSource, runMigrations } from '@bestuiver/persistence';
import { readSnapshots, toKept } from '@bestuiver/ranking';
import { createTaxonomy } from '@bestuiver/taxonomy';
import { Client } from 'pg';
import { CapabilityIndex, DEFAULT_WEIGHTS, type MatchDemand } from '../../libs/matching/src';
import { Search } from '../../libs/matching/src/columns/search';
import { compileDemand } from '../../libs/matching/src/facts/demand-facts';
import { reachOf } from '../../libs/matching/src/facts/travel';
import { startPostgres } from '../support/postgres-setup';
import { SeededRandom } from './matching/random';
import { seedCapabilities, TODAY } from './matching/seed-capabilities';
import { seedDemands } from './matching/seed-demands';
import { WorkSeeds } from './matching/seed-work';
import { queryFor } from './matching/sql-query';
import { fillDatabase } from './matching/sql-store';

const TOP = 20;
/** Exhaustive scoring and SQL take seconds each at a million: fewer queries are enough for a median. */
const SLOW_QUERIES = 12;
/** Passes over all queries before they are timed: V8 compiles for a while, and a process that serves has done so long ago. */
const WARM_UPS = 3;
const LONGEST_MINUTES = 600;

const { values } = parseArgs({
  options: { n: { type: 'string', default: '10000,100000,1000000' }, queries: { type: 'string', default: '200' } },
});
const taxonomy = createTaxonomy();
const work = new WorkSeeds(taxonomy);

interface Line {
  id: string;
  score: number;
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

const milliseconds = (time: number) => Math.round(time * 1000) / 1000;

function searchOf(demand: MatchDemand) {
  return { demand, weights: DEFAULT_WEIGHTS, today: TODAY, top: TOP };
}

function linesOf(candidates: ReturnType<CapabilityIndex['search']>): Line[] {
  return candidates.map(({ capabilityId, score }) => ({ id: capabilityId, score: Math.round(score * 100) }));
}

async function timed<T>(run: () => T | Promise<T>): Promise<{ result: T; time: number }> {
  const started = performance.now();
  const result = await run();
  return { result, time: performance.now() - started };
}

async function bench(n: number, queries: number): Promise<void> {
  const { postgres, stop } = await startPostgres();
  const url = postgres.urlOf('postgres');
  try {
    await keepListings(url, n);
    const { result: index, time: buildTime } = await timed(() => buildFrom(url, n));
    await compare(index, { n, queries, url, buildTime });
  } finally {
    await stop();
  }
}

/** What a process reads when it starts: listings as an earlier one kept them. */
async function keepListings(url: string, n: number): Promise<void> {
  await runMigrations(url);
  const folder = mkdtempSync(join(tmpdir(), 'bestuiver-bench-'));
  const file = join(folder, 'listings.tsv');
  const client = new Client({ connectionString: url });
  try {
    chmodSync(folder, 0o755);
    const lines = function* () {
      for (const capability of seedCapabilities(n, work, new SeededRandom(1))) {
        yield `${capability.id}\t2\t${taxonomy.version}\t1:1:\t${toKept(capability).replaceAll('\\', '\\\\')}\n`;
      }
    };
    await pipeline(Readable.from(lines()), createWriteStream(file));
    chmodSync(file, 0o644);
    await client.connect();
    await client.query(
      `COPY capability_snapshot (capability_id, form, taxonomy_version, read_in, listing) FROM '${file}'`,
    );
    await client.query('VACUUM ANALYZE capability_snapshot');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function buildFrom(url: string, n: number): Promise<CapabilityIndex> {
  const dataSource = await createDataSource({ url, poolSize: 1, applicationName: 'bestuiver-bench' }).initialize();
  try {
    return await CapabilityIndex.gather(taxonomy, readSnapshots(dataSource.manager, taxonomy.version), n);
  } finally {
    await dataSource.destroy();
  }
}

interface Run {
  readonly n: number;
  readonly queries: number;
  readonly url: string;
  readonly buildTime: number;
}

async function compare(index: CapabilityIndex, { n, queries, url, buildTime }: Run): Promise<void> {
  const demands = seedDemands(queries, work, new SeededRandom(2));
  for (let pass = 0; pass < WARM_UPS; pass++) for (const demand of demands) index.search(searchOf(demand));
  /** Explanations are written within the time and let go after it, as an api does: kept ones would be copied by V8. */
  const fast = demands.map((demand) => {
    const started = performance.now();
    const candidates = index.search(searchOf(demand));
    const time = performance.now() - started;
    return { lines: linesOf(candidates), time };
  });
  const few = demands.slice(0, SLOW_QUERIES);
  const exhaustive: { lines: Line[]; time: number }[] = [];
  for (const demand of few) {
    const { result, time } = await timed(() => linesOf(new Search(index, searchOf(demand), true).candidates()));
    exhaustive.push({ lines: result, time });
  }
  const sql = await withRival(url, index, async (client) => {
    const answers: { lines: Line[]; time: number }[] = [];
    for (const demand of few) {
      const facts = compileDemand(demand, TODAY, (id) => index.certifications.find(id), taxonomy);
      const text = queryFor(index, facts, DEFAULT_WEIGHTS.byKind[demand.kind], TOP, !facts.isPublicBuyer);
      const { result, time } = await timed(() => client.query<Line>(text));
      answers.push({ lines: result.rows.map(({ id, score }) => ({ id, score: Number(score) })), time });
    }
    return answers;
  });
  const isIdentical = few.every((_, at) => {
    const expected = JSON.stringify(fast[at]!.lines);
    return JSON.stringify(exhaustive[at]!.lines) === expected && JSON.stringify(sql[at]!.lines) === expected;
  });
  const times = fast.map(({ time }) => time);
  const p50 = percentile(times, 0.5);
  const sqlP50 = percentile(
    sql.map(({ time }) => time),
    0.5,
  );
  const line = {
    n,
    p50_ms: milliseconds(p50),
    p99_ms: milliseconds(percentile(times, 0.99)),
    exhaustive_p50_ms: milliseconds(
      percentile(
        exhaustive.map(({ time }) => time),
        0.5,
      ),
    ),
    sql_p50_ms: milliseconds(sqlP50),
    ratio_sql: Math.round(sqlP50 / p50),
    bytes_per_capability: Math.round((index.byteLength / n) * 10) / 10,
    build_ms: Math.round(buildTime),
    identical: isIdentical,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
  if (!isIdentical) process.exitCode = 1;
}

/** The numbers of the index in tables of their own, for a query to find the same. */
async function withRival<T>(url: string, index: CapabilityIndex, run: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    await client.query('CREATE SCHEMA rival');
    await client.query('SET search_path = rival');
    await fillDatabase(client, index, PRESENCES);
    await client.query('CREATE TABLE reach (minutes integer PRIMARY KEY, reach integer)');
    const reaches = Array.from({ length: LONGEST_MINUTES + 1 }, (_, minutes) => Math.max(0, reachOf(minutes)));
    await client.query(
      'INSERT INTO reach SELECT ordinality - 1, r FROM unnest($1::int[]) WITH ORDINALITY u(r, ordinality)',
      [reaches],
    );
    await client.query("SET work_mem = '256MB'; SET jit = off; SET max_parallel_workers_per_gather = 0");
    return await run(client);
  } finally {
    await client.end();
  }
}

/** How much of an entry's strength counts, by kind of entry and weight: works and details as the taxonomy reads them. */
const PRESENCES = [0, 0.5, 0.65].map((exponent) =>
  Array.from({ length: 256 }, (_, weight) => (weight / 255) ** exponent),
);

async function main(): Promise<void> {
  for (const n of values.n.split(',').map(Number)) await bench(n, Number(values.queries));
}

void main();
