import { readFileSync } from 'node:fs';

/** A mistake of the caller, told in one line without a stack. */
export class UsageError extends Error {}

/** What every record of the two exchange files has; the constraints are read by the engine's own adapter. */
export interface TextRecord {
  id: string;
  language?: 'nl' | 'fr' | 'en';
  title: string;
  description: string;
}

export interface DemandRecord extends TextRecord {
  buyer?: string;
  [attribute: string]: unknown;
}

export interface CapabilityRecord extends TextRecord {
  enterpriseName?: string;
  [attribute: string]: unknown;
}

const LANGUAGES = ['nl', 'fr', 'en'];

function checkRecord(record: unknown, where: string): asserts record is TextRecord {
  if (typeof record !== 'object' || record === null) throw new UsageError(`${where} is not an object.`);
  const fields = record as Record<string, unknown>;
  for (const field of ['id', 'title', 'description']) {
    if (typeof fields[field] !== 'string') throw new UsageError(`${where} has no text in "${field}".`);
  }
  const { language } = fields;
  if (language !== undefined && !LANGUAGES.some((known) => known === language)) {
    throw new UsageError(`${where} has language ${JSON.stringify(language)}; known are nl, fr and en.`);
  }
}

/** Reads an array of demands or capabilities. Throws a `UsageError` that names the file, the place and the field. */
export function readRecords<Record extends TextRecord>(file: string): Record[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}.`);
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file} is not valid JSON: ${(error as Error).message}.`);
  }
  if (!Array.isArray(parsed)) throw new UsageError(`${file} must hold a JSON array.`);
  const seen = new Set<string>();
  return parsed.map((record: unknown, index) => {
    const where = `${file}: record ${index + 1}`;
    checkRecord(record, where);
    if (seen.has(record.id)) throw new UsageError(`${where} repeats the id "${record.id}".`);
    seen.add(record.id);
    return record as Record;
  });
}
