import type { DemandKind } from '@bestuiver/domain';
import { rank } from '../scoring/rank';
import type { RankInput } from '../scoring/rank-input';
import { bestTeams, scoreTeam, type ScoredTeam, type TeamRules } from './best-teams';
import { piecesOf } from './part-of-demand';
import { comparePartners, findPartners, PartnerReader, type Partner, type PartnerRefusal } from './partner';
import { assignPieces } from './team-shares';
import { teamWeeks, type TeamWeek } from './team-weeks';

/** Domain dossier 5.5. */
export const MOST_MEMBERS: Readonly<Record<DemandKind, number>> = {
  niche: 4,
  enclave: 2,
  subcontracting: 4,
  strategic_product: 6,
};
const LEAD_SHARE = 0.3;
const LEAD_SHARE_IN_CRISIS = 0.2;
const SINGLE_IS_ENOUGH = 60;
const FULL = 1;

export type ConsortiumReason = 'volume' | 'score' | 'activities';

export interface ConsortiumMember {
  readonly capabilityId: string;
  readonly enterpriseId: string;
  /** Share of the work, 0..1. */
  readonly share: number;
  /** Score for its own part. */
  readonly score: number;
  readonly isLead: boolean;
}

/** One asked activity of several: how much of it the team does, 0..1, and which members do it. */
export interface TeamActivity {
  readonly activityId: string;
  readonly coverage: number;
  readonly capabilityIds: readonly string[];
}

export interface Consortium {
  readonly members: readonly ConsortiumMember[];
  /** Share of the demand the team carries, 0..1. */
  readonly coverage: number;
  readonly score: number;
  /** Kilometres from the lead to its partners, together. */
  readonly distanceKm: number;
  /** What becomes of every asked activity; empty when fewer than two are asked. */
  readonly activities: readonly TeamActivity[];
  /** The weeks of the work that every planned calendar holds. */
  readonly weeks: readonly TeamWeek[];
}

export interface ConsortiumResult {
  /** Why joining is needed; empty when one provider is enough. */
  readonly reasons: readonly ConsortiumReason[];
  readonly teams: readonly Consortium[];
  /** The largest share one provider alone can carry. */
  readonly bestAlone: number;
  /** Who can join, the best first. */
  readonly partners: readonly PossiblePartner[];
}

export interface PossiblePartner {
  readonly capabilityId: string;
  readonly enterpriseId: string;
  /** Share of the whole demand it can carry, 0..1. */
  readonly supply: number;
  /** Score for its own part, 0-100. */
  readonly score: number;
  readonly mayLead: boolean;
}

/**
 * Why a team is needed: no single provider reaches 60 or carries the volume, or the demand spans two activities. With the
 * largest share one provider alone can carry, as far as that is known.
 */
export function consortiumNeed(input: RankInput): { reasons: ConsortiumReason[]; bestAlone: number } {
  const { candidates } = rank({ ...input, options: { ...input.options, top: undefined, nearMisses: 0 } });
  const listings = new Map(input.capabilities.map((capability) => [capability.id, capability]));
  const reader = new PartnerReader(input);
  const supplies = candidates
    .map(({ capabilityId }) => reader.alone(listings.get(capabilityId)!))
    .filter((supply) => supply !== null);
  const bestAlone = supplies.reduce((most, supply) => Math.max(most, supply), 0);
  const reasons: ConsortiumReason[] = [];
  if ((supplies.length > 0 || candidates.length === 0) && bestAlone < FULL) reasons.push('volume');
  if (!candidates.some(({ score }) => score >= SINGLE_IS_ENOUGH)) reasons.push('score');
  if (input.demand.activityIds.length >= 2) reasons.push('activities');
  return { reasons, bestAlone };
}

/** Teams for a demand that no single provider can serve well, with the reasons why they are needed. */
export function composeConsortia(input: RankInput): ConsortiumResult {
  const partners = findPartners(input);
  const { reasons, bestAlone } = consortiumNeed(input);
  const teams = reasons.length === 0 ? [] : bestTeams(partners, rulesFor(input));
  return {
    reasons,
    teams: teams.map((team) => consortiumOf(team, input)),
    bestAlone,
    partners: partners.map(({ capability, supply, score, mayLead }) => ({
      capabilityId: capability.id,
      enterpriseId: capability.enterpriseId,
      supply,
      score: score / 100,
      mayLead,
    })),
  };
}

export type TeamProblem =
  | { readonly code: 'too_few' | 'too_many'; readonly params: { readonly least: number; readonly most: number } }
  | { readonly code: 'same_enterprise' | 'no_lead'; readonly params: Readonly<Record<string, never>> }
  | {
      readonly code: 'cannot_join';
      /** `why` is null for a capability that takes no part in matching at all. */
      readonly params: { readonly capabilityId: string; readonly why: PartnerRefusal | null };
    };

/**
 * A team a coordinator put together, with its division, lead and score, or what is against it: too few or too many
 * members, two of one enterprise, a member that is not open to joining or fails a gate for its part, or nobody who can
 * lead (domain dossier 5.5).
 */
export function assessTeam(
  input: RankInput,
  capabilityIds: readonly string[],
): { readonly consortium: Consortium } | { readonly problem: TeamProblem } {
  const most = MOST_MEMBERS[input.demand.kind];
  const ids = [...new Set(capabilityIds)];
  if (ids.length < 2) return { problem: { code: 'too_few', params: { least: 2, most } } };
  if (ids.length > most) return { problem: { code: 'too_many', params: { least: 2, most } } };
  const reader = new PartnerReader(input);
  const team: Partner[] = [];
  for (const id of ids) {
    const capability = input.capabilities.find((one) => one.id === id);
    const read = capability ? reader.read(capability) : null;
    if (!read || !('capability' in read)) {
      return { problem: { code: 'cannot_join', params: { capabilityId: id, why: read } } };
    }
    team.push(read);
  }
  team.sort(comparePartners);
  if (new Set(team.map(({ capability }) => capability.enterpriseId)).size < team.length) {
    return { problem: { code: 'same_enterprise', params: {} } };
  }
  const scored = scoreTeam(team, rulesFor(input));
  return scored ? { consortium: consortiumOf(scored, input) } : { problem: { code: 'no_lead', params: {} } };
}

function rulesFor({ demand }: RankInput): TeamRules {
  const leadShare = demand.kind === 'strategic_product' ? LEAD_SHARE_IN_CRISIS : LEAD_SHARE;
  return { most: MOST_MEMBERS[demand.kind], leadShare, pieces: piecesOf(demand).length };
}

const thousandths = (share: number): number => Math.round(share * 1000) / 1000;

/** What becomes of every asked activity; empty when the demand is one piece of work. */
function activitiesIn({ team, shares }: ScoredTeam, { activityIds }: RankInput['demand']): TeamActivity[] {
  const pieces = activityIds.length;
  if (pieces < 2) return [];
  const done = assignPieces(team, shares, pieces);
  return activityIds.map((activityId, piece) => ({
    activityId,
    coverage: thousandths(done.reduce((sum, parts) => sum + parts[piece]!, 0) * pieces),
    capabilityIds: team.filter((_, member) => done[member]![piece]! > 0).map(({ capability }) => capability.id),
  }));
}

function consortiumOf(scored: ScoredTeam, { demand, today }: RankInput): Consortium {
  const { team, shares, lead, coverage, score, distanceKm } = scored;
  return {
    members: team.map((partner, index) => ({
      capabilityId: partner.capability.id,
      enterpriseId: partner.capability.enterpriseId,
      share: thousandths(shares[index]!),
      score: partner.score / 100,
      isLead: partner === lead,
    })),
    coverage: thousandths(coverage),
    score: score / 100,
    distanceKm: Math.round(distanceKm * 10) / 10,
    activities: activitiesIn(scored, demand),
    weeks: teamWeeks(team, demand.attributes, today),
  };
}
