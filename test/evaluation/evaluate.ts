import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTaxonomy } from '@bestuiver/taxonomy';
import { readRecords, type CapabilityRecord, type DemandRecord } from '../../apps/cli/src/match/gold-format';
import { rankByActivity } from '../../apps/cli/src/match/rank-by-activity';
import { rankInFull } from '../../apps/cli/src/match/rank-in-full';
import { ndcg, readGrades, recall, type Grades } from './ranking-measures';

/**
 * Measures both rankings against judged cases: node -r @swc-node/register test/evaluation/evaluate.ts FOLDER
 * The folder holds demands.json, capabilities.json, relevance.tsv (the work alone) and qrels.tsv (all constraints).
 */
const folder = process.argv[2];
if (!folder) {
  process.stderr.write('Usage: evaluate.ts FOLDER\n');
  process.exit(2);
}

const demands = readRecords<DemandRecord>(join(folder, 'demands.json'));
const capabilities = readRecords<CapabilityRecord>(join(folder, 'capabilities.json'));
const taxonomy = createTaxonomy();

function report(name: string, rankings: ReadonlyMap<string, readonly string[]>, judgements: string): void {
  const grades = readGrades(readFileSync(join(folder ?? '', judgements), 'utf8'));
  const judged = demands.filter(({ id }) => grades.has(id));
  const line = (label: string, members: readonly DemandRecord[]) => {
    const none: Grades = new Map();
    const scores = members.map(({ id }) => ndcg(rankings.get(id) ?? [], grades.get(id) ?? none));
    const found = members
      .map(({ id }) => recall(rankings.get(id) ?? [], grades.get(id) ?? none))
      .filter((one) => one !== null);
    const mean = (values: readonly number[]) =>
      (values.reduce((sum, value) => sum + value, 0) / (values.length || 1)).toFixed(3);
    process.stdout.write(
      `${label.padEnd(28)} ${String(members.length).padStart(4)}  ${mean(scores)}  ${mean(found)}\n`,
    );
  };
  process.stdout.write(`\n${name.padEnd(28)}    n  nDCG@10 R@10\n`);
  line('all', judged);
  for (const attribute of ['kind', 'language'] as const) {
    for (const value of [...new Set(judged.map((demand) => String(demand[attribute])))].sort()) {
      line(
        `${attribute} ${value}`,
        judged.filter((demand) => demand[attribute] === value),
      );
    }
  }
}

const byActivity = new Map(
  rankByActivity(taxonomy, demands, capabilities).map((ranking, index) => [
    demands[index]?.id ?? '',
    ranking.map(({ capabilityId }) => capabilityId),
  ]),
);
report('work alone', byActivity, 'relevance.tsv');

const inFull = new Map<string, string[]>();
for (const { demandId, candidates } of rankInFull(taxonomy, demands, capabilities, Infinity)) {
  inFull.set(
    demandId,
    candidates.map(({ capabilityId }) => capabilityId),
  );
}
report('all constraints', inFull, 'qrels.tsv');
