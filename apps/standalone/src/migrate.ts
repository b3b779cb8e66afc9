import { readConfig } from '@bestuiver/config';
import { prepareDatabase } from '@bestuiver/ranking';
import { createTaxonomy } from '@bestuiver/taxonomy';
import { oneLine } from './start-error';

/** Brings the database at DATABASE_URL to what this version needs: for those who run the api and the worker themselves. */
async function migrate(): Promise<void> {
  await prepareDatabase(readConfig(process.env).databaseUrl, createTaxonomy());
  process.stdout.write('The database is up to date\n');
}

migrate().catch((error: unknown) => {
  process.stderr.write(`The database could not be brought up to date: ${oneLine(error)}\n`);
  process.exit(1);
});
