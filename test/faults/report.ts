import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROPOSALS, type Backend, type Tally } from './sending';

const TABLE = join(__dirname, '..', '..', 'docs', 'faults.md');
const COLUMNS: readonly (keyof Tally)[] = ['mails', 'refused', 'ambiguous', 'arrived', 'lost', 'doubled'];
/** Runs of fewer proposals are rehearsals: they are printed and not kept. */
const WORTH_KEEPING = 2_000;

/** One line of the table of results; a full run keeps it in `docs/faults.md`, in the place of that of the run before. */
export function report(fault: string, backend: Backend, tally: Tally): void {
  const start = `| ${fault} | ${backend} |`;
  const line = `${start} ${COLUMNS.map((column) => tally[column]).join(' | ')} |`;
  process.stdout.write(`${line}\n`);
  if (PROPOSALS < WORTH_KEEPING || tally.mails < WORTH_KEEPING) return;
  const text = readFileSync(TABLE, 'utf8');
  const rows = text
    .split('\n')
    .filter((row) => row.startsWith('| ') && !row.startsWith('| Fault') && !row.startsWith('| -'));
  const others = rows.map(tidy).filter((row) => !row.startsWith(start));
  const head = text.slice(0, text.indexOf('| Fault'));
  const title = [
    '| Fault | Queue | Proposals | Refused | Ambiguous | of which arrived | Lost | Doubled |',
    `| - | - |${' -: |'.repeat(6)}`,
  ];
  writeFileSync(TABLE, `${head}${[...title, ...[...others, line].sort()].join('\n')}\n`);
}

/** A row without the blanks that a formatter lines it up with. */
const tidy = (row: string): string => row.replace(/ +/g, ' ');
