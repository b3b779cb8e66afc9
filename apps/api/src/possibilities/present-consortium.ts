import { standingOf } from '@bestuiver/correspondence';
import type { ProposalStatus } from '@bestuiver/domain';
import type { Consortium as Team } from '@bestuiver/matching';
import type { Consortium, ConsortiumMember } from '@bestuiver/persistence';
import type { Reader } from '../access/reader';
import { instant } from '../http/instant';
import type { ShownCapability } from '../matches/load-capabilities';
import { capabilityDto } from '../matches/present-match';
import { answerOfMember } from '../proposals/present-team';
import type { ConsortiumDto } from './possibility.dto';

type Shown = ReadonlyMap<string, ShownCapability>;

/** A team as the engine sees it now. */
export function teamDto(team: Team, shown: Shown, { language }: Reader, sentence: string | null): ConsortiumDto {
  return {
    id: null,
    state: 'suggested',
    members: team.members.map(({ capabilityId, share, score, isLead }) => ({
      capability: capabilityDto(shown.get(capabilityId)!, language),
      share,
      score,
      lead: isLead,
      answer: null,
      note: null,
    })),
    coverage: team.coverage,
    score: team.score,
    distanceKm: team.distanceKm,
    sentence,
    problem: null,
    activities: team.activities.map(({ activityId, coverage, capabilityIds }) => ({
      activityId,
      coverage,
      capabilityIds: [...capabilityIds],
    })),
    weeks: team.weeks.map(({ weekStart, hours, parts }) => ({
      weekStart,
      hours: [...hours],
      parts: parts && [...parts],
    })),
    createdAt: null,
    proposalId: null,
    proposalStatus: null,
    askedAt: null,
    answerBy: null,
  };
}

/** A team as it was put together, beside what the engine says of it now: the team, or what is against it. */
export function storedDto(
  { id, members, coverage, score, createdAt, proposal }: Consortium,
  now: { readonly team: Team } | { readonly problem: string },
  shown: Shown,
  { language }: Reader,
): ConsortiumDto {
  const order = 'team' in now ? now.team.members.map(({ capabilityId }) => capabilityId) : largestFirst(members);
  const byCapability = new Map(members.map((member) => [member.capabilityId, member]));
  return {
    ...('team' in now
      ? teamDto(now.team, shown, { language } as Reader, null)
      : { distanceKm: null, activities: [], weeks: [], sentence: null }),
    id,
    state: stateOf({ proposal, members }),
    members: order.map((capabilityId) => {
      const member = byCapability.get(capabilityId)!;
      const { share, score: own, lead, note } = member;
      const answer = answerOfMember(member);
      return { capability: capabilityDto(shown.get(capabilityId)!, language), share, score: own, lead, answer, note };
    }),
    coverage,
    score,
    problem: 'problem' in now ? now.problem : null,
    createdAt: instant(createdAt),
    proposalId: proposal?.id ?? null,
    proposalStatus: proposal?.status ?? null,
    askedAt: instant(proposal?.sentAt ?? null),
    answerBy: proposal?.status === 'sent_to_provider' ? proposal.expiresOn : null,
  };
}

/** What decides where a team stands: the proposal made of it, and what its members answered. */
export interface AskedTeam {
  readonly proposal: { readonly status: ProposalStatus } | null;
  readonly members: readonly Pick<ConsortiumMember, 'answer'>[];
}

/**
 * Where a stored team stands: a plan, asked, agreed by all, refused by one, or stopped before everybody answered. What
 * becomes of it after all agreed is up to its proposal.
 */
export function stateOf({ proposal, members }: AskedTeam): Exclude<ConsortiumDto['state'], 'suggested'> {
  if (!proposal || proposal.status === 'draft') return 'composed';
  const standing = standingOf(members);
  const { status } = proposal;
  return standing === 'asked' && (status === 'expired' || status === 'withdrawn') ? status : standing;
}

const largestFirst = (members: readonly ConsortiumMember[]): string[] =>
  [...members]
    .sort((one, other) => other.share - one.share || (one.capabilityId < other.capabilityId ? -1 : 1))
    .map(({ capabilityId }) => capabilityId);
