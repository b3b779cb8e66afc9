import type { MatchRun } from '@bestuiver/persistence';
import { instant } from '../http/instant';
import type { MatchRunDto } from './match.dto';

/** A run as it was stored. */
export function runDto(run: MatchRun): MatchRunDto {
  const { id, demandId, engineVersion, taxonomyVersion, weightsVersion, demandVersion, weights } = run;
  const { capabilityCount, durationMs } = run;
  return {
    id,
    demandId,
    engineVersion,
    taxonomyVersion,
    weightsVersion,
    demandVersion,
    weights,
    capabilityCount,
    durationMs,
    createdAt: instant(run.createdAt),
  };
}
