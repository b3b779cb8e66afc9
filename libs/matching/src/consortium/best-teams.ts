import { kilometresBetween } from '../facts/travel';
import type { Partner } from './partner';
import { divide, ROUNDING } from './team-shares';

const PER_EXTRA_PARTNER = 0.97;
/** Points, in hundredths, for every kilometre between lead and partner, at most five points. */
const PER_KILOMETRE = 5;
const MOST_TRANSPORT = 500;
const TEAMS = 5;
const FULL = 1;
/** All teams of so many are looked at; larger ones grow out of the best of them. */
const EXACT_SIZE = 4;
const GROWING = 200;

/** What a team has to keep to. */
export interface TeamRules {
  readonly most: number;
  /** Share of what is carried that the lead does at least, 0..1. */
  readonly leadShare: number;
  /** Asked activities, each an equal piece of the work. */
  readonly pieces: number;
}

export interface ScoredTeam {
  readonly team: readonly Partner[];
  readonly shares: readonly number[];
  readonly lead: Partner;
  /** Share of the demand they carry, 0..1. */
  readonly coverage: number;
  /** Hundredths of a point. */
  readonly score: number;
  readonly distanceKm: number;
  readonly key: string;
}

/** The score of a team in hundredths: share-weighted mean, 0.97 per extra partner, less transport between partners. */
function scoreOf(team: readonly Partner[], shares: readonly number[], coverage: number, distanceKm: number): number {
  const mean = team.reduce((sum, { score }, index) => sum + score * shares[index]!, 0) / coverage;
  return Math.round(
    mean * PER_EXTRA_PARTNER ** (team.length - 1) - Math.min(MOST_TRANSPORT, Math.round(distanceKm * PER_KILOMETRE)),
  );
}

function between(one: Partner['capability']['location'], other: Partner['capability']['location']): number {
  return one && other ? kilometresBetween(one, other) : 0;
}

/** The best division of one team, best partners first, over its possible leads; null when nobody can lead it. */
export function scoreTeam(team: readonly Partner[], { leadShare, pieces }: TeamRules): ScoredTeam | null {
  let best: ScoredTeam | null = null;
  for (const lead of team) {
    if (!lead.mayLead) continue;
    const shares = divide(team, lead, leadShare, pieces);
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

/** More of the work first, then the better team, then ids. */
export function compareTeams(one: ScoredTeam, other: ScoredTeam): number {
  if (Math.abs(other.coverage - one.coverage) > ROUNDING) return other.coverage - one.coverage;
  return other.score - one.score || (one.key < other.key ? -1 : 1);
}

/** The best few of what is offered, in order. */
class Best {
  readonly teams: ScoredTeam[] = [];

  constructor(private readonly most: number) {}

  offer(team: ScoredTeam): void {
    const worst = this.teams[this.most - 1];
    if (worst && compareTeams(worst, team) < 0) return;
    const at = this.teams.findIndex((other) => compareTeams(team, other) < 0);
    this.teams.splice(at < 0 ? this.teams.length : at, 0, team);
    if (this.teams.length > this.most) this.teams.pop();
  }

  /** Whether a team of at least so many members, its best one first, can still get in when it carries this much. */
  canWin(first: Partner, members: number, coverage: number): boolean {
    if (this.most === 0) return false;
    const worst = this.teams[this.most - 1];
    if (!worst || coverage > worst.coverage + ROUNDING) return true;
    if (coverage < worst.coverage - ROUNDING) return false;
    return Math.round(first.score * PER_EXTRA_PARTNER ** (members - 1)) >= worst.score;
  }
}

function isNewcomer(team: readonly Partner[], { capability }: Partner): boolean {
  return team.every((member) => member.capability.enterpriseId !== capability.enterpriseId);
}

/**
 * Small teams that carry together what nobody carries alone (domain dossier 5.5): exactly the best of all teams of up
 * to four enterprises. Teams of five and six grow out of the two hundred best of one member fewer: with few partners
 * that is every team, with many a good choice. Partners come best first.
 */
export function bestTeams(partners: readonly Partner[], rules: TeamRules): ScoredTeam[] {
  const best = new Best(TEAMS);
  const exact = Math.min(rules.most, EXACT_SIZE);
  const growing = new Best(rules.most > exact ? GROWING : 0);
  const largest = largestFrom(partners);
  const extend = (team: readonly Partner[], from: number, supply: number) => {
    if (team.length > 1) {
      const scored = scoreTeam(team, rules);
      if (scored) best.offer(scored);
      if (team.length === exact && rules.most > exact) growing.offer(scored ?? withoutLead(team, rules));
    }
    if (team.length === exact) return;
    for (let at = from; at < partners.length; at++) {
      const partner = partners[at]!;
      const reach = Math.min(FULL, supply + largest[at]! * (exact - team.length));
      const first = team[0] ?? partner;
      const members = team.length + 1;
      if (!best.canWin(first, members, reach) && !growing.canWin(first, exact, reach)) return;
      if (isNewcomer(team, partner)) extend([...team, partner], at + 1, supply + partner.supply);
    }
  };
  extend([], 0, 0);
  grow(partners, rules, growing.teams, best);
  return best.teams;
}

/** The largest supply of a partner and all that come after it. */
function largestFrom(partners: readonly Partner[]): number[] {
  const largest: number[] = [];
  for (let at = partners.length - 1; at >= 0; at--) {
    largest[at] = Math.max(partners[at]!.supply, largest[at + 1] ?? 0);
  }
  return largest;
}

/** Larger teams, one member at a time. */
function grow(partners: readonly Partner[], rules: TeamRules, from: readonly ScoredTeam[], best: Best): void {
  let parents = from;
  const places = new Map(partners.map((partner, place) => [partner, place]));
  for (let size = EXACT_SIZE + 1; size <= rules.most; size++) {
    const grown = new Best(GROWING);
    const seen = new Set<string>();
    for (const { team } of parents) {
      for (const partner of partners) {
        if (!isNewcomer(team, partner)) continue;
        const larger = [...team, partner].sort((one, other) => places.get(one)! - places.get(other)!);
        const key = larger.map(({ capability }) => capability.id).join(' ');
        if (seen.has(key)) continue;
        seen.add(key);
        const scored = scoreTeam(larger, rules);
        if (scored) best.offer(scored);
        grown.offer(scored ?? withoutLead(larger, rules));
      }
    }
    parents = grown.teams;
  }
}

/** A team that cannot be led as it is, measured by what it carries: one more member may lead it. */
function withoutLead(team: readonly Partner[], { pieces }: TeamRules): ScoredTeam {
  const lead = team[0]!;
  const shares = divide(team, lead, 0, pieces) ?? team.map(() => 0);
  const coverage = shares.reduce((sum, share) => sum + share, 0);
  const key = team.map(({ capability }) => capability.id).join(' ');
  return { team, shares, lead, coverage, score: 0, distanceKm: 0, key };
}
