import type { MatchCapability } from '../model/match-capability';
import type { MatchDemand } from '../model/match-demand';
import type { MatchRunResult } from '../model/match-run';
import { underOwnCostFloor } from './c3-cost-floor.check';
import { linkedCompanies } from './c6-linked-companies.check';
import type { ProviderCheck } from './provider-check';

/** Every check of this kind. */
export const PROVIDER_CHECKS: readonly ProviderCheck[] = [underOwnCostFloor, linkedCompanies];

/**
 * A ranking with the checks added that read facts the index does not hold: they are looked up for the few candidates that
 * came out, since they change neither who does nor the points.
 */
export function withProviderChecks(
  result: MatchRunResult,
  demand: MatchDemand,
  capabilityOf: (id: string) => MatchCapability | undefined,
): MatchRunResult {
  const candidates = result.candidates.map((candidate) => {
    const capability = capabilityOf(candidate.capabilityId);
    const found = PROVIDER_CHECKS.filter((check) => capability && check.applies(demand, capability));
    return found.length === 0
      ? candidate
      : { ...candidate, checks: [...candidate.checks, ...found.map(({ code }) => code)] };
  });
  return { ...result, candidates };
}
