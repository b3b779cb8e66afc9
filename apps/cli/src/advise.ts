import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { adviseKind, type AdviceInput } from '@bestuiver/taxonomy';

const USAGE = 'Usage: npm run advise -- --cases FILE (a JSON array of {id, language, organisation?, text})';
const LANGUAGES = ['nl', 'fr', 'en'];

type AdviceCase = AdviceInput & { id: string };

/** A mistake of the caller, told in one line without a stack trace. */
class UsageError extends Error {}

function readCases(file: string): AdviceCase[] {
  const cases = parseJson(file, readText(file));
  if (!Array.isArray(cases)) throw new UsageError(`${file} holds ${typeof cases}, not a JSON array of cases.`);
  cases.forEach((item, index) => checkCase(item, `${file}, case ${index + 1}`));
  return cases as AdviceCase[];
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UsageError(`Cannot read ${file}: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file} is not valid JSON: ${(error as Error).message}`);
  }
}

function checkCase(item: unknown, place: string): void {
  if (typeof item !== 'object' || item === null) throw new UsageError(`${place} is not an object.`);
  const { id, language, organisation, text } = item as Record<string, unknown>;
  if (typeof id !== 'string' || !/^[^\s]+$/.test(id))
    throw new UsageError(`${place} needs an "id" without white space.`);
  if (typeof text !== 'string') throw new UsageError(`${place} (${id}) needs a "text".`);
  if (language != null && !LANGUAGES.includes(language as string)) {
    throw new UsageError(`${place} (${id}) has language ${JSON.stringify(language)}; use nl, fr or en.`);
  }
  if (organisation != null) checkOrganisation(organisation, `${place} (${id})`);
}

function checkOrganisation(organisation: unknown, place: string): void {
  if (typeof organisation !== 'object') throw new UsageError(`${place} has an "organisation" that is not an object.`);
  for (const field of ['coreBusiness', 'naceSection']) {
    const value = (organisation as Record<string, unknown>)[field];
    if (value != null && typeof value !== 'string')
      throw new UsageError(`${place} has a "${field}" that is not a text.`);
  }
}

function run(): void {
  const { values } = parseArgs({ options: { cases: { type: 'string' } } });
  if (!values.cases) throw new UsageError(USAGE);
  for (const { id, ...input } of readCases(values.cases)) {
    const { advice, warnings } = adviseKind(input);
    process.stdout.write(`${id}\t${advice}\t${warnings.map(({ code }) => code).join(',')}\n`);
  }
}

try {
  run();
} catch (error) {
  const isMistake = error instanceof UsageError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  if (!isMistake) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
