import { createDataSource, loadGeography, runMigrations } from '@bestuiver/persistence';
import type { Taxonomy } from '@bestuiver/taxonomy';
import { loadActivities } from './load-activities';

/**
 * Brings a database to what this version of the product needs: the schema, the activities, the municipalities and the
 * working areas. Safe to run at every start.
 */
export async function prepareDatabase(url: string, taxonomy: Taxonomy): Promise<void> {
  await runMigrations(url);
  const dataSource = await createDataSource({ url, poolSize: 1, applicationName: 'bestuiver-prepare' }).initialize();
  try {
    await dataSource.transaction(async (manager) => {
      await loadActivities(manager, taxonomy);
      await loadGeography(manager);
    });
  } finally {
    await dataSource.destroy();
  }
}
