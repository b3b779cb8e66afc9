import { createTaxonomy } from '@bestuiver/taxonomy';
import { HELP, readArguments } from './match/arguments';
import { readRecords, UsageError, type CapabilityRecord, type DemandRecord } from './match/gold-format';
import { rankByActivity } from './match/rank-by-activity';

function main(): void {
  const options = readArguments(process.argv.slice(2));
  if (!options) {
    process.stdout.write(HELP);
    return;
  }
  const demands = readRecords<DemandRecord>(options.demands);
  const capabilities = readRecords<CapabilityRecord>(options.capabilities);
  for (const ranking of rankByActivity(createTaxonomy(), demands, capabilities)) {
    for (const { demandId, capabilityId, score, fit } of ranking.slice(0, options.top)) {
      process.stdout.write(
        options.explain
          ? `${JSON.stringify({ demandId, capabilityId, score: Number(score.toFixed(4)), ...fit })}\n`
          : `${demandId}\t${capabilityId}\t${score.toFixed(4)}\n`,
      );
    }
  }
}

try {
  main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`match: ${error.message}\nTry --help.\n`);
  process.exitCode = 2;
}
