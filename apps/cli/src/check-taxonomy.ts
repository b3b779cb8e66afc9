import { readFileSync } from 'node:fs';
import { BASE_DATA, checkTaxonomy, extendData, type TaxonomyExtension } from '@bestuiver/taxonomy';

/**
 * Checks the taxonomy's data files, together with extension files when given:
 * node -r @swc-node/register apps/cli/src/check-taxonomy.ts [EXTENSION.json …]
 * Prints every problem; fails when one is an error.
 */
const extensions = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')) as TaxonomyExtension);
const problems = checkTaxonomy(extendData(BASE_DATA, extensions));
for (const { severity, code, message } of problems) process.stdout.write(`${severity}\t${code}\t${message}\n`);
const errors = problems.filter(({ severity }) => severity === 'error').length;
process.stdout.write(`${errors} errors, ${problems.length - errors} warnings\n`);
if (errors > 0) process.exitCode = 1;
