import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

/** Writes the types of the pages' client from openapi.json; with `--check` only says whether they are up to date. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const file = join(root, 'apps/web/src/api/schema.d.ts');

const types = COMMENT_HEADER + astToString(await openapiTS(pathToFileURL(join(root, 'openapi.json'))));
const generated = await format(types, { ...(await resolveConfig(file)), parser: 'typescript' });

if (!process.argv.includes('--check')) {
  writeFileSync(file, generated);
} else if (readFileSync(file, 'utf8') !== generated) {
  console.error('apps/web/src/api/schema.d.ts is not what openapi.json says: npm run client');
  process.exit(1);
}
