import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '@bestuiver/config';
import { NestFactory } from '@nestjs/core';
import { format, resolveConfig } from 'prettier';
import { ApiModule } from '../apps/api/src/create-api';
import { usePrefix } from '../apps/api/src/http/prefix';
import { openApiDocument } from '../apps/api/src/openapi';

const FILE = join(__dirname, '..', 'openapi.json');

/** Writes openapi.json from the code; with `--check` only says whether the committed one is up to date. */
async function main(): Promise<void> {
  // A preview builds nothing: the address is never connected to.
  const config = readConfig({ DATABASE_URL: 'postgres://localhost/preview' });
  const app = await NestFactory.create(ApiModule.forRoot(config), { preview: true, logger: ['error', 'warn'] });
  usePrefix(app);
  const options = { ...(await resolveConfig(FILE)), parser: 'json' };
  const document = await format(JSON.stringify(openApiDocument(app)), options);
  if (!process.argv.includes('--check')) return writeFileSync(FILE, document);
  if (readFileSync(FILE, 'utf8') !== document)
    throw new Error('openapi.json is not what the code says: npm run openapi');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
