import {
  createPostgresBackend,
  createRedisBackend,
  Queue,
  runMigrations,
  Worker,
  type Processor,
  type WorkerOptions,
} from 'bullmq';
import Redis from 'ioredis';
import { Client, Pool } from 'pg';
import { LANES, type Lane } from './lanes';

const SCHEMA = 'bullmq';

/** Where jobs wait and run: BullMQ on PostgreSQL, or on Redis when an address is given. Same code on both. */
export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  queue(lane: Lane): Queue;
  worker(lane: Lane, processor: Processor, options?: Partial<Omit<WorkerOptions, 'connection'>>): Worker;
  /** Ends the shared connections; queues and workers are closed before. */
  close(): Promise<void>;
}

/** A killed worker's jobs are given to another after a lost lock (10 s), as often as it takes. */
const WORKER_OPTIONS = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 20 };

export async function openQueueBackend(options: {
  databaseUrl: string;
  redisUrl?: string | undefined;
}): Promise<QueueBackend> {
  return options.redisUrl ? redisBackend(options.redisUrl) : postgresBackend(options.databaseUrl);
}

/** The schema is migrated before any worker connects: a worker whose first connection fails would spin. */
async function postgresBackend(databaseUrl: string): Promise<QueueBackend> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'bestuiver-queue-migrate' });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    await client.end();
  }
  const concurrency = Object.values(LANES).reduce((sum, lane) => sum + lane.concurrency, 0);
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'bestuiver-queue',
    options: `-c search_path=${SCHEMA}`,
    max: concurrency + Object.keys(LANES).length * 2 + 10,
  });
  pool.on('error', () => undefined);
  return {
    kind: 'postgres',
    queue: (lane) => new Queue(lane.name, { connection: pool }, createPostgresBackend) as unknown as Queue,
    worker: (lane, processor, options) =>
      new Worker(
        lane.name,
        processor,
        { connection: pool, concurrency: lane.concurrency, ...WORKER_OPTIONS, ...options },
        createPostgresBackend,
      ) as unknown as Worker,
    close: () => pool.end(),
  };
}

function redisBackend(redisUrl: string): QueueBackend {
  const connect = (): Redis => new Redis(redisUrl, { maxRetriesPerRequest: null });
  const connections: Redis[] = [];
  const connection = (): Redis => {
    const redis = connect();
    redis.on('error', () => undefined);
    connections.push(redis);
    return redis;
  };
  const shared = connection();
  return {
    kind: 'redis',
    queue: (lane) => new Queue(lane.name, { connection: shared, prefix: 'bestuiver' }, createRedisBackend),
    worker: (lane, processor, options) =>
      new Worker(
        lane.name,
        processor,
        { connection: connection(), prefix: 'bestuiver', concurrency: lane.concurrency, ...WORKER_OPTIONS, ...options },
        createRedisBackend,
      ),
    close: async () => {
      await Promise.all(connections.map((redis) => redis.quit().catch(() => redis.disconnect())));
    },
  };
}
