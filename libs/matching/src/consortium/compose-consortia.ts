import type { DemandKind } from '@bestuiver/domain';
import { kilometresBetween } from '../facts/travel';
import { Evaluation } from '../scoring/evaluation';
import { rank } from '../scoring/rank';
import type { RankInput } from '../scoring/rank-input';
import { findPartners, readPartner, supplyIn, type Partner, type PartnerRefusal } from './partner';
import { teamWeeks, type TeamWeek } from './team-weeks';

/** Domain dossier 5.5. Six partners in a crisis are put together by hand from what four cannot carry. */
export const MOST_MEMBERS: Readonly<Record<DemandKind, number>> = {
  niche: 4,
  enclave: 2,
  subcontracting: 4,
  strategic_product: 4,
};
const LEAD_SHARE = 0.3;
const LEAD_SHARE_IN_CRISIS = 0.2;
const SINGLE_IS_ENOUGH = 60;
const PER_EXTRA_PARTNER = 0.97;
/** Points, in hundredths, for every kilometre between lead and partner, at most five points. */
const PER_KILOMETRE = 5;
const MOST_TRANSPORT = 500;
const TEAMS = 5;
const FULL = 1;
const ROUNDING = 1e-9;

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

export interface Consortium {
  readonly members: readonly ConsortiumMember[];
  /** Share of the demand the team carries, 0..1. */
  readonly coverage: number;
  readonly score: number;
  /** Kilometres from the lead to its partners, together. */
  readonly distanceKm: number;
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
function needOf(input: RankInput): { reasons: ConsortiumReason[]; bestAlone: number } {
  const { candidates } = rank({ ...input, options: { ...input.options, top: undefined, nearMisses: 0 } });
  const listings = new Map(input.capabilities.map((capability) => [capability.id, capability]));
  const whole = new Evaluation(input);
  const supplies = candidates
    .map(({ capabilityId }) => supplyIn(whole, listings.get(capabilityId)!))
    .filter((supply) => supply !== null);
  const bestAlone = supplies.reduce((most, supply) => Math.max(most, supply), 0);
  const reasons: ConsortiumReason[] = [];
  if ((supplies.length > 0 || candidates.length === 0) && bestAlone < FULL) reasons.push('volume');
  if (!candidates.some(({ score }) => score >= SINGLE_IS_ENOUGH)) reasons.push('score');
  if (input.demand.activityIds.length >= 2) reasons.push('activities');
  return { reasons, bestAlone };
}

/**
 * Divides the work: the better a partner fits, the more it gets, but the lead at least its share. Null when somebody
 * would have nothing to do or the lead cannot carry its share.
 */
export function divide(team: readonly Partner[], lead: Partner, leadShare: number): number[] | null {
  const coverage = Math.min(
    FULL,
    team.reduce((sum, { supply }) => sum + supply, 0),
  );
  const minimum = leadShare * coverage;
  if (lead.supply + ROUNDING < minimum) return null;
  let left = coverage - minimum;
  const shares = team.map((partner) => {
    const kept = partner === lead ? minimum : 0;
    const more = Math.min(left, partner.supply - kept);
    left -= more;
    return kept + more;
  });
  return shares.every((share) => share > ROUNDING) ? shares : null;
}

/** The score of a team in hundredths: share-weighted mean, 0.97 per extra partner, less transport between partners. */
function scoreOf(team: readonly Partner[], shares: readonly number[], coverage: number, distanceKm: number): number {
  const mean = team.reduce((sum, { score }, index) => sum + score * shares[index]!, 0) / coverage;
  return Math.round(
    mean * PER_EXTRA_PARTNER ** (team.length - 1) - Math.min(MOST_TRANSPORT, Math.round(distanceKm * PER_KILOMETRE)),
  );
}

interface Scored {
  readonly team: readonly Partner[];
  readonly shares: readonly number[];
  readonly lead: Partner;
  readonly coverage: number;
  readonly score: number;
  readonly distanceKm: number;
  readonly key: string;
}

/** The best division of one team over its possible leads; null when nobody can lead it. */
export function scoreTeam(team: readonly Partner[], leadShare: number): Scored | null {
  let best: Scored | null = null;
  for (const lead of team) {
    if (!lead.mayLead) continue;
    const shares = divide(team, lead, leadShare);
    if (!shares) continue;
    const distanceKm = team.reduce(
      (sum, { capability }) => sum + between(lead.capability.location, capability.location),
      0,
    );
    const coverage = shares.reduce((sum, share) => sum + share, 0);
    const score = scoreOf(team, shares, coverage, distanceKm);
    const key = team.map(({ capability }) => capability.id).join(' ');
    if (!best || score > best.score) best = { team, shares, lead, coverage, score, distanceKm, key };
  }
  return best;
}

function between(one: Partner['capability']['location'], other: Partner['capability']['location']): number {
  return one && other ? kilometresBetween(one, other) : 0;
}

/** More of the work first, then the better team, then ids. */
export function compareTeams(one: Scored, other: Scored): number {
  if (Math.abs(other.coverage - one.coverage) > ROUNDING) return other.coverage - one.coverage;
  return other.score - one.score || (one.key < other.key ? -1 : 1);
}

/**
 * Small teams that carry together what nobody carries alone: the best of all teams of up to four enterprises among the
 * sixty best partners (domain dossier 5.5). Partners come best first, so the first of a team bounds its score.
 */
export function bestTeams(partners: readonly Partner[], size: number, leadShare: number): Scored[] {
  let best: Scored[] = [];
  const offer = (team: readonly Partner[]) => {
    const scored = scoreTeam(team, leadShare);
    if (!scored || (best.length === TEAMS && compareTeams(best[TEAMS - 1]!, scored) < 0)) return;
    best = [...best, scored].sort(compareTeams).slice(0, TEAMS);
  };
  const canWin = (first: Partner, members: number) => {
    const worst = best[TEAMS - 1];
    if (!worst || worst.coverage < FULL - ROUNDING) return true;
    return Math.round(first.score * PER_EXTRA_PARTNER ** (members - 1)) >= worst.score;
  };
  const extend = (team: readonly Partner[], from: number) => {
    if (team.length > 1) offer(team);
    if (team.length === size) return;
    for (let at = from; at < partners.length; at++) {
      const partner = partners[at]!;
      if (!canWin(team[0] ?? partner, team.length + 1)) return;
      if (team.some(({ capability }) => capability.enterpriseId === partner.capability.enterpriseId)) continue;
      extend([...team, partner], at + 1);
    }
  };
  extend([], 0);
  return best;
}

/** Teams for a demand that no single provider can serve well, with the reasons why they are needed. */
export function composeConsortia(input: RankInput): ConsortiumResult {
  const partners = findPartners(input);
  const { reasons, bestAlone } = needOf(input);
  const teams = reasons.length === 0 ? [] : bestTeams(partners, MOST_MEMBERS[input.demand.kind], leadShareOf(input));
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
  const whole = new Evaluation(input);
  const team: Partner[] = [];
  for (const id of ids) {
    const capability = input.capabilities.find((one) => one.id === id);
    const read = capability ? readPartner(input, whole, capability) : null;
    if (!read || !('capability' in read)) {
      return { problem: { code: 'cannot_join', params: { capabilityId: id, why: read } } };
    }
    team.push(read);
  }
  team.sort((one, other) => other.score - one.score || (one.capability.id < other.capability.id ? -1 : 1));
  if (new Set(team.map(({ capability }) => capability.enterpriseId)).size < team.length) {
    return { problem: { code: 'same_enterprise', params: {} } };
  }
  const scored = scoreTeam(team, leadShareOf(input));
  return scored ? { consortium: consortiumOf(scored, input) } : { problem: { code: 'no_lead', params: {} } };
}

const leadShareOf = ({ demand }: RankInput): number =>
  demand.kind === 'strategic_product' ? LEAD_SHARE_IN_CRISIS : LEAD_SHARE;

function consortiumOf(
  { team, shares, lead, coverage, score, distanceKm }: Scored,
  { demand, today }: RankInput,
): Consortium {
  return {
    members: team.map((partner, index) => ({
      capabilityId: partner.capability.id,
      enterpriseId: partner.capability.enterpriseId,
      share: Math.round(shares[index]! * 1000) / 1000,
      score: partner.score / 100,
      isLead: partner === lead,
    })),
    coverage: Math.round(coverage * 1000) / 1000,
    score: score / 100,
    distanceKm: Math.round(distanceKm * 10) / 10,
    weeks: teamWeeks(team, demand.attributes, today),
  };
}
