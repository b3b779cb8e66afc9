import { createTaxonomy } from '@bestuiver/taxonomy';
import { HELP, readArguments } from './match/arguments';
import { readRecords, UsageError, type CapabilityRecord, type DemandRecord } from './match/gold-format';
import { rankByActivity } from './match/rank-by-activity';
import { rankInFull } from './match/rank-in-full';

function main(): void {
  const options = readArguments(process.argv.slice(2));
  if (!options) {
    process.stdout.write(HELP);
    return;
  }
  const demands = readRecords<DemandRecord>(options.demands);
  const capabilities = readRecords<CapabilityRecord>(options.capabilities);
  const taxonomy = createTaxonomy();
  if (options.activityOnly) {
    for (const ranking of rankByActivity(taxonomy, demands, capabilities)) {
      for (const { fit, ...line } of ranking.slice(0, options.top)) print(line, options.explain && fit);
    }
    return;
  }
  for (const { demandId, candidates } of rankInFull(taxonomy, demands, capabilities, options.top)) {
    for (const { capabilityId, score, ...explanation } of candidates) {
      print({ demandId, capabilityId, score }, options.explain && explanation);
    }
  }
}

interface Line {
  demandId: string;
  capabilityId: string;
  score: number;
}

function print(line: Line, explanation: object | false): void {
  process.stdout.write(
    explanation
      ? `${JSON.stringify({ ...line, ...explanation })}\n`
      : `${line.demandId}\t${line.capabilityId}\t${line.score.toFixed(4)}\n`,
  );
}

try {
  main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`match: ${error.message}\nTry --help.\n`);
  process.exitCode = 2;
}
