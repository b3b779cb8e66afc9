import { createHash } from 'node:crypto';
import type { MatchCandidate, MatchRunResult, Relaxation } from '@bestuiver/matching';
import { Match, MatchRun, NearMiss, newId, type Demand, type StoredContribution } from '@bestuiver/persistence';
import { In, type EntityManager, type QueryDeepPartialEntity } from 'typeorm';

/** A dismissed pair comes back only when its score moved by more than this (domain dossier 3.4). */
const MATERIAL_POINTS = 10;
/** Near misses kept of a run, best first. */
const KEPT_NEAR_MISSES = 50;

export interface RunFacts {
  readonly taxonomyVersion: string;
  readonly durationMs: number;
  readonly relaxations: readonly Relaxation[];
  /** Everything the engine read, for the hash that proves two runs had the same inputs. */
  readonly inputs: unknown;
}

/**
 * Stores a run whole, with the demand locked. Matches of earlier runs are superseded; what a coordinator decided about a pair goes along, except
 * a dismissal of a pair whose score moved materially.
 */
export async function storeRun(
  manager: EntityManager,
  demand: Demand,
  result: MatchRunResult,
  facts: RunFacts,
): Promise<MatchRun> {
  /** Not the start of the transaction: one that waited for the lock would count as older than the run it waited for. */
  const [{ at: createdAt }] = await manager.query<[{ at: Date }]>('SELECT clock_timestamp() AS at');
  const run = manager.create(MatchRun, {
    id: newId(),
    createdAt,
    demandId: demand.id,
    engineVersion: result.engineVersion,
    taxonomyVersion: facts.taxonomyVersion,
    weightsVersion: result.weightsVersion,
    demandVersion: demand.version,
    today: result.today,
    inputsHash: createHash('sha256').update(JSON.stringify(facts.inputs)).digest('hex'),
    weights: { ...result.weights },
    relaxations: facts.relaxations.map(({ code, params, enterprises }) => ({ code, params, enterprises })),
    capabilityCount: result.considered,
    durationMs: facts.durationMs,
  });
  const earlier = await manager.find(Match, {
    where: { demandId: demand.id, status: In(['computed', 'shortlisted', 'dismissed', 'promoted', 'stale']) },
  });
  const decided = new Map(earlier.map((match) => [match.capabilityId, match]));
  await manager.insert(MatchRun, run as QueryDeepPartialEntity<MatchRun>);
  if (earlier.length > 0)
    await manager.update(
      Match,
      earlier.map(({ id }) => id),
      { status: 'superseded' },
    );
  const matches = result.candidates.map((candidate, i) => ({
    id: newId(),
    runId: run.id,
    demandId: demand.id,
    rank: i + 1,
    ...columnsOf(candidate),
    ...decisionOf(decided.get(candidate.capabilityId), candidate.score),
  }));
  if (matches.length > 0) await manager.insert(Match, matches as QueryDeepPartialEntity<Match>[]);
  const nearMisses = result.nearMisses.slice(0, KEPT_NEAR_MISSES).map((miss, position) => ({
    runId: run.id,
    capabilityId: miss.capabilityId,
    position,
    gate: miss.gate,
    reason: miss.reason,
    wouldPassIf: miss.wouldPassIf,
  }));
  if (nearMisses.length > 0) await manager.insert(NearMiss, nearMisses as QueryDeepPartialEntity<NearMiss>[]);
  return run;
}

function columnsOf(
  candidate: MatchCandidate,
): Pick<
  Match,
  'capabilityId' | 'score' | 'band' | 'confidence' | 'contributions' | 'adjustments' | 'missing' | 'checks'
> {
  return {
    capabilityId: candidate.capabilityId,
    score: candidate.score,
    band: candidate.band,
    confidence: candidate.confidence,
    contributions: candidate.contributions as StoredContribution[],
    adjustments: [...candidate.adjustments],
    missing: [...candidate.missing],
    checks: [...candidate.checks],
  };
}

function decisionOf(
  earlier: Match | undefined,
  score: number,
): Partial<Pick<Match, 'status' | 'dismissReason' | 'note' | 'decidedBy' | 'statusSince'>> {
  if (!earlier || earlier.status === 'computed' || earlier.status === 'stale') return {};
  if (earlier.status === 'dismissed' && Math.abs(earlier.score - score) > MATERIAL_POINTS) return {};
  const { status, dismissReason, note, decidedBy, statusSince } = earlier;
  return { status, dismissReason, note, decidedBy, statusSince };
}
