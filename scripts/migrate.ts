import { readConfig } from '@bestuiver/config';
import { prepareDatabase } from '@bestuiver/ranking';
import { createTaxonomy } from '@bestuiver/taxonomy';

/** Brings the database at DATABASE_URL to what this version needs; safe to run again. */
prepareDatabase(readConfig(process.env).databaseUrl, createTaxonomy()).then(
  () => console.log('The database is up to date'),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
