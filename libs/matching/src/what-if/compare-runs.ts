import type { MatchCandidate, MatchRunResult, Reason } from '../model/match-run';
import type { CriterionId } from '../weights/weights';

/** A criterion or adjustment that changed, in points. */
export interface PointChange {
  readonly what: CriterionId | 'freshness' | 'fairness';
  readonly from: number;
  readonly to: number;
}

export interface Moved {
  readonly capabilityId: string;
  readonly fromRank: number;
  readonly toRank: number;
  readonly fromScore: number;
  readonly toScore: number;
  /** Largest change first. */
  readonly why: readonly PointChange[];
}

export interface Entered {
  readonly capabilityId: string;
  readonly rank: number;
  readonly score: number;
}

export interface Left {
  readonly capabilityId: string;
  readonly rank: number;
  readonly score: number;
  /** The gate that now fails, when the run says so. */
  readonly gate: string | null;
  readonly reason: Reason | null;
}

export interface RunComparison {
  readonly entered: readonly Entered[];
  readonly left: readonly Left[];
  readonly moved: readonly Moved[];
  /** Candidates with the same rank and score. */
  readonly unchanged: number;
}

/** What is compared of a run. */
type Ranked = Pick<MatchRunResult, 'candidates' | 'nearMisses'>;

const hundredths = (points: number) => Math.round(points * 100);

function pointsOf(candidate: MatchCandidate): Map<PointChange['what'], number> {
  return new Map<PointChange['what'], number>([
    ...candidate.contributions.map(({ criterion, points }) => [criterion, points] as const),
    ...candidate.adjustments.map(({ code, points }) => [code, points] as const),
  ]);
}

function changesBetween(before: MatchCandidate, after: MatchCandidate): PointChange[] {
  const from = pointsOf(before);
  const to = pointsOf(after);
  return [...new Set([...from.keys(), ...to.keys()])]
    .map((what) => ({ what, from: from.get(what) ?? 0, to: to.get(what) ?? 0 }))
    .filter((change) => hundredths(change.from) !== hundredths(change.to))
    .sort((one, other) => Math.abs(other.to - other.from) - Math.abs(one.to - one.from));
}

/** What moved between two runs, and why: the points of every candidate in both, the gate of who left. */
export function compareRuns(before: Ranked, after: Ranked): RunComparison {
  const earlier = new Map(
    before.candidates.map((candidate, index) => [candidate.capabilityId, { candidate, rank: index + 1 }]),
  );
  const later = new Set(after.candidates.map(({ capabilityId }) => capabilityId));
  const misses = new Map(after.nearMisses.map((miss) => [miss.capabilityId, miss]));
  const entered: Entered[] = [];
  const moved: Moved[] = [];
  let unchanged = 0;
  after.candidates.forEach((candidate, index) => {
    const { capabilityId, score } = candidate;
    const rank = index + 1;
    const was = earlier.get(capabilityId);
    if (!was) entered.push({ capabilityId, rank, score });
    else if (was.rank === rank && hundredths(was.candidate.score) === hundredths(score)) unchanged += 1;
    else {
      moved.push({
        capabilityId,
        fromRank: was.rank,
        toRank: rank,
        fromScore: was.candidate.score,
        toScore: score,
        why: changesBetween(was.candidate, candidate),
      });
    }
  });
  const left = [...earlier]
    .filter(([capabilityId]) => !later.has(capabilityId))
    .map(([capabilityId, { candidate, rank }]) => ({
      capabilityId,
      rank,
      score: candidate.score,
      gate: misses.get(capabilityId)?.gate ?? null,
      reason: misses.get(capabilityId)?.reason ?? null,
    }));
  return { entered, left, moved, unchanged };
}
