import { chmodSync, createWriteStream, mkdtempSync, rmSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { CapabilityIndex } from '../../../libs/matching/src';
import { CapabilityFacts, CERTIFICATE_FIELDS } from '../../../libs/matching/src/facts/capability-facts';

/** Facts that are plain numbers in the table, -1 where unknown, as the engine reads them. */
const NUMBERS = [
  'kinds',
  'modes',
  'isStale',
  'workForm',
  'recognisedFrom',
  'recognisedTo',
  'firstWeek',
  'weekCount',
  'hourStep',
  'fte',
  'availableFrom',
  'teamMin',
  'teamMax',
  'supervisionRatio',
  'permanentSupervisor',
  'shifts',
  'batchMin',
  'batchMax',
  'batchUnit',
  'rampUpDays',
  'leadTimeDays',
  'palletPlaces',
  'hygieneZone',
  'excludedRisks',
  'physicalLoadMax',
  'paces',
  'confidentialityMax',
  'languages',
  'radius',
  'radiusMinutes',
  'ownTransport',
  'priceModes',
  'priceMin',
  'priceFirm',
  'coDevelopmentHours',
  'pilotsDone',
  'consortiumOpen',
  'learningGoals',
  'confirmedAt',
  'observations',
  'reliability',
  'exposure',
] as const;

export const columnOf = (fact: string): string => fact.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const SCHEMA = `
  CREATE TABLE capability (
    row integer PRIMARY KEY, id text COLLATE "C", establishment integer, enterprise integer,
    lat float8, lon float8, output_per_hour float8, week_steps smallint[], windows integer[],
    certificates integer[],
    ${NUMBERS.map((fact) => `${columnOf(fact)} integer`).join(', ')}
  );
  CREATE TABLE entry (
    capability integer, number integer, kind smallint, weight smallint, presence float8
  );`;
const INDEXES = `
  CREATE INDEX entry_work ON entry (number) INCLUDE (capability, presence) WHERE kind = 1;
  CREATE INDEX entry_capability ON entry (capability) INCLUDE (number, kind, weight, presence);
  VACUUM ANALYZE capability;
  VACUUM ANALYZE entry;`;

const EXCLUSION = 0x4000;
const WORD = 0x8000;
const WINDOW = 4;

function windowsOf(facts: CapabilityFacts): number[] {
  const sums: number[] = [];
  for (let week = 0; week + WINDOW <= facts.weekCount; week++) {
    let sum = 0;
    for (let at = week; at < week + WINDOW; at++) sum += facts.weekSteps[at]!;
    sums.push(sum);
  }
  return sums;
}

/** Kinds of entries in the table: 1 work, 2 detail, 3 exclusion, 4 unknown word. */
function kindOf(number: number, kinds: Uint8Array): number {
  return number >= WORD ? 4 : number >= EXCLUSION ? 3 : kinds[number]!;
}

/** Fills a fresh database with exactly the numbers that the index holds, with the indexes a good query wants. */
export async function fillDatabase(
  client: Client,
  index: CapabilityIndex,
  presences: readonly (readonly number[])[],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bestuiver-bench-'));
  chmodSync(folder, 0o755);
  const files = { capability: join(folder, 'capability.tsv'), entry: join(folder, 'entry.tsv') };
  try {
    await writeFiles(index, files, presences);
    await client.query(SCHEMA);
    for (const [table, file] of Object.entries(files)) await client.query(`COPY ${table} FROM '${file}'`);
    for (const statement of INDEXES.split(';').filter((text) => text.trim())) await client.query(statement);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Resolves when there is room for more. */
function write(stream: WriteStream, text: string): Promise<unknown> | null {
  return stream.write(text) ? null : once(stream, 'drain');
}

async function writeFiles(
  index: CapabilityIndex,
  files: { capability: string; entry: string },
  presences: readonly (readonly number[])[],
): Promise<void> {
  const capabilities = createWriteStream(files.capability);
  const entries = createWriteStream(files.entry);
  const facts = new CapabilityFacts();
  for (let row = 0; row < index.rows.count; row++) {
    index.rows.read(row, facts);
    const establishment = index.rows.establishmentOf(row);
    const certificates = facts.certificates.subarray(0, facts.certificateCount * CERTIFICATE_FIELDS);
    const fields: (string | number)[] = [
      row,
      index.ids.nameOf(row),
      index.establishments.idOf(establishment),
      index.establishments.enterpriseOf(establishment),
      facts.lat5 / 1e5,
      facts.lon5 / 1e5,
      facts.outputPerHour,
      `{${facts.weekSteps.subarray(0, facts.weekCount).join()}}`,
      `{${windowsOf(facts).join()}}`,
      `{${certificates.join()}}`,
      ...NUMBERS.map((fact) => facts[fact]),
    ];
    const lines: string[] = [];
    for (let at = index.rows.entriesFrom(row); at < index.rows.entriesTo(row); at++) {
      const number = index.entries.numberOf(at);
      const weight = index.entries.strengthOf(at);
      const kind = kindOf(number, index.kinds);
      lines.push(`${row}\t${number}\t${kind}\t${weight}\t${presences[kind]?.[weight] ?? 0}\n`);
    }
    // Both are awaited at once: a drain that comes while waiting for the other would be missed.
    await Promise.all([write(capabilities, `${fields.join('\t')}\n`), write(entries, lines.join(''))]);
  }
  await Promise.all([capabilities, entries].map((stream) => new Promise((resolve) => stream.end(resolve))));
  for (const file of Object.values(files)) chmodSync(file, 0o644);
}
