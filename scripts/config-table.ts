import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS } from '@bestuiver/config';
import { format, resolveConfig } from 'prettier';

const FILE = join(__dirname, '..', 'docs', 'operations.md');
const BEGIN = '<!-- configuration table: written by npm run docs:config -->';
const END = '<!-- end of configuration table -->';

/** Writes the table of environment variables into docs/operations.md; with `--check` only says whether it is up to date. */
async function main(): Promise<void> {
  const rows = SETTINGS.map(({ name, fallback, meaning }) => `| \`${name}\` | ${fallback} | ${meaning} |`);
  const table = ['| Variable | Without it | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
  const document = readFileSync(FILE, 'utf8');
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${FILE} lacks the marks of the configuration table`);
  const options = { ...(await resolveConfig(FILE)), parser: 'markdown' };
  const written = await format(`${before}${BEGIN}\n\n${table}\n\n${END}${after}`, options);
  if (!process.argv.includes('--check')) return writeFileSync(FILE, written);
  if (written !== document) throw new Error('docs/operations.md lacks a setting: npm run docs:config');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
