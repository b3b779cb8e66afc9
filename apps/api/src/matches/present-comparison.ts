import type { Language, Localised } from '@bestuiver/domain';
import {
  adjustmentSentence,
  CRITERIA,
  sentenceOf,
  type MatchCandidate,
  type PointChange,
  type Reason,
  type RunComparison,
} from '@bestuiver/matching';
import type { ShownCapability } from './load-capabilities';
import type { ComparisonDto, ListingEventDto, MoveDto, PointChangeDto } from './comparison.dto';
import { capabilityDto } from './present-match';

export interface FailedRule {
  readonly gate: string;
  readonly reason: Reason;
}

/** Everything that is told of a comparison besides the engine's own list of moves. */
export interface ComparisonFacts {
  readonly before: readonly MatchCandidate[];
  readonly after: readonly MatchCandidate[];
  readonly shown: ReadonlyMap<string, ShownCapability>;
  /** The gate that kept a newcomer out before; null when none did, or when that was not kept. */
  readonly keptOut: (capabilityId: string) => FailedRule | null;
  readonly eventsOf: (capabilityId: string) => ListingEventDto[];
  readonly language: Language;
}

const ADJUSTMENTS: Readonly<Record<'freshness' | 'fairness', Localised>> = {
  freshness: { nl: 'Actualiteit', fr: 'Actualité', en: 'Freshness' },
  fairness: { nl: 'Eerlijke spreiding', fr: 'Répartition équitable', en: 'Fair spread' },
};

/** A comparison of two rankings in words, in the order of the later one. */
export function presentComparison(comparison: RunComparison, facts: ComparisonFacts): ComparisonDto {
  const { shown, eventsOf, language } = facts;
  const before = byId(facts.before);
  const after = byId(facts.after);
  const show = (capabilityId: string, move: Partial<MoveDto> & Pick<MoveDto, 'way'>): MoveDto => ({
    capability: capabilityDto(shown.get(capabilityId)!, language),
    fromRank: null,
    toRank: null,
    fromScore: null,
    toScore: null,
    changes: [],
    gate: null,
    reason: null,
    events: eventsOf(capabilityId),
    ...move,
  });
  const rule = (failed: FailedRule | null): Pick<MoveDto, 'gate' | 'reason'> => ({
    gate: failed?.gate ?? null,
    reason: failed ? sentenceOf(failed.reason, language) : null,
  });
  const moved = comparison.moved.map(({ capabilityId, fromRank, toRank, fromScore, toScore, why }) => {
    const way = toRank < fromRank ? 'up' : toRank > fromRank ? 'down' : 'stays';
    const changes = why.map((change) =>
      pointChange(change, before.get(capabilityId)!, after.get(capabilityId)!, language),
    );
    return show(capabilityId, { way, fromRank, toRank, fromScore, toScore, changes });
  });
  const entered = comparison.entered.map(({ capabilityId, rank, score }) =>
    show(capabilityId, { way: 'new', toRank: rank, toScore: score, ...rule(facts.keptOut(capabilityId)) }),
  );
  const left = comparison.left.map(({ capabilityId, rank, score, gate, reason }) =>
    show(capabilityId, {
      way: 'gone',
      fromRank: rank,
      fromScore: score,
      ...rule(gate !== null && reason ? { gate, reason } : null),
    }),
  );
  const present = [...moved, ...entered].sort((one, other) => one.toRank! - other.toRank!);
  return { items: [...present, ...left], unchanged: comparison.unchanged };
}

function pointChange(
  { what, from, to }: PointChange,
  before: MatchCandidate,
  after: MatchCandidate,
  language: Language,
): PointChangeDto {
  const label =
    what === 'freshness' || what === 'fairness'
      ? ADJUSTMENTS[what][language]
      : CRITERIA.find(({ id }) => id === what)!.label[language];
  return { what, label, from, to, before: said(before, what, language), after: said(after, what, language) };
}

/** What a candidate's explanation says about one line of its score. */
function said(candidate: MatchCandidate, what: string, language: Language): string | null {
  const line = candidate.contributions.find(({ criterion }) => criterion === what);
  if (line) return sentenceOf(line.reason, language);
  const adjustment = candidate.adjustments.find(({ code }) => code === what);
  return adjustment ? adjustmentSentence(adjustment, language) : null;
}

const byId = (candidates: readonly MatchCandidate[]): Map<string, MatchCandidate> =>
  new Map(candidates.map((candidate) => [candidate.capabilityId, candidate]));
