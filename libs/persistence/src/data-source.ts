import { DataSource, type DataSourceOptions } from 'typeorm';
import * as entities from './entities';
import { migrations } from './migrations';
import { SnakeNamingStrategy } from './naming-strategy';

/** Every entity class of the product. */
export const ENTITIES = Object.values(entities).filter((value) => typeof value === 'function');

export interface PersistenceOptions {
  readonly url: string;
  /** Most connections of the pool. */
  readonly poolSize?: number;
  readonly applicationName?: string;
}

/** Options of a data source on a PostgreSQL (15 or later); the schema only ever changes by migrations. */
export function dataSourceOptions({
  url,
  poolSize = 10,
  applicationName = 'bestuiver',
}: PersistenceOptions): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    applicationName,
    poolSize,
    entities: ENTITIES,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    installExtensions: false,
    extra: { connectionTimeoutMillis: 10_000 },
  };
}

export function createDataSource(options: PersistenceOptions): DataSource {
  return new DataSource(dataSourceOptions(options));
}

/** Brings the schema of a database up to date; safe when several processes start at once. */
export async function runMigrations(url: string): Promise<void> {
  const dataSource = await createDataSource({ url, poolSize: 2, applicationName: 'bestuiver-migrate' }).initialize();
  try {
    const runner = dataSource.createQueryRunner();
    try {
      await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
      await dataSource.runMigrations();
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await runner.release();
    }
  } finally {
    await dataSource.destroy();
  }
}

/** Any constant of our own: it keeps two migrating processes apart. */
const MIGRATION_LOCK = 5_327_001;
