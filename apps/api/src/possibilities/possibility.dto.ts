import { PROPOSAL_STATUSES, type ProposalStatus } from '@bestuiver/domain';
import {
  Amount,
  Day,
  Flag,
  Id,
  ListOfAmounts,
  Moment,
  OneOf,
  Part,
  Parts,
  SomeOf,
  Text,
  TextList,
  Whole,
} from '../fields/fields';
import { MatchedCapabilityDto, WhatIfDto } from '../matches/match.dto';
import { ANSWERS, type Answer } from '../proposals/proposal.dto';

export const CONSORTIUM_REASONS = ['volume', 'score', 'activities'] as const;
export type ConsortiumReason = (typeof CONSORTIUM_REASONS)[number];
export const CONSORTIUM_STATES = [
  'suggested',
  'composed',
  'asked',
  'agreed',
  'refused',
  'expired',
  'withdrawn',
] as const;

export class ConsortiumMemberDto {
  @Part(() => MatchedCapabilityDto) capability: MatchedCapabilityDto;
  @Amount({ min: 0, max: 1, description: 'Share of the work.' }) share: number;
  @Amount({ min: 0, max: 100, description: 'Score for its own part.' }) score: number;
  @Flag({ description: 'Contracts and invoices for all.' }) lead: boolean;
  @OneOf('Answer', ANSWERS, { nullable: true, description: 'Null while it did not answer.' }) answer: Answer | null;
  @Text({ max: 2000, nullable: true, description: 'What it said with its answer.' }) note: string | null;
}

export class ConsortiumWeekDto {
  @Day() weekStart: string;
  @ListOfAmounts({
    max: 6,
    each: { min: 0, max: 1_000_000 },
    description: 'Free hours of each member, in their order.',
  })
  hours: number[];
  @ListOfAmounts({
    max: 6,
    each: { min: 0, max: 1_000_000 },
    nullable: true,
    description: 'Share of the week each member could do, in the order of the members; null when unknown.',
  })
  parts: number[] | null;
}

export class ConsortiumDto {
  @Id({ nullable: true, description: 'Null for what is not stored.' }) id: string | null;
  @OneOf('ConsortiumState', CONSORTIUM_STATES) state: (typeof CONSORTIUM_STATES)[number];
  @Parts(() => ConsortiumMemberDto) members: ConsortiumMemberDto[];
  @Amount({ min: 0, max: 1, description: 'Share of the demand the team carries.' }) coverage: number;
  @Amount({ min: 0, max: 100 }) score: number;
  @Amount({ min: 0, max: 100_000, nullable: true, description: 'Kilometres from the lead to its partners.' })
  distanceKm: number | null;
  @Text({ max: 1000, nullable: true }) sentence: string | null;
  @Text({ max: 1000, nullable: true, description: 'What is against it by now, in words.' }) problem: string | null;
  @Parts(() => TeamActivityDto, { description: 'Every asked activity; empty when fewer than two are asked.' })
  activities: TeamActivityDto[];
  @Parts(() => ConsortiumWeekDto, { description: 'The weeks of the work that every member planned.' })
  weeks: ConsortiumWeekDto[];
  @Moment({ nullable: true }) createdAt: string | null;
  @Id({ nullable: true, description: 'Null while it is only a plan.' }) proposalId: string | null;
  @OneOf('ProposalStatus', PROPOSAL_STATUSES, { nullable: true }) proposalStatus: ProposalStatus | null;
  @Moment({ nullable: true }) askedAt: string | null;
  @Day({ nullable: true, description: 'Last day for partners to answer.' }) answerBy: string | null;
}

/** One asked activity of several. */
export class TeamActivityDto {
  @Text({ max: 100 }) activityId: string;
  @Amount({ min: 0, max: 1, description: 'How much of it the team does.' }) coverage: number;
  @TextList({ max: 6, each: { max: 36 }, description: 'The capabilities that do it.' }) capabilityIds: string[];
}

/** Somebody a team can be made with. */
export class PossiblePartnerDto {
  @Part(() => MatchedCapabilityDto) capability: MatchedCapabilityDto;
  @Amount({ min: 0, max: 1, description: 'Share of the whole demand it can carry.' }) supply: number;
  @Amount({ min: 0, max: 100, description: 'Score for its own part.' }) score: number;
  @Flag({ description: 'Is recognised and willing to lead.' }) mayLead: boolean;
}

export class ConsortiaDto {
  @SomeOf('ConsortiumReason', [...CONSORTIUM_REASONS], {
    description: 'Why joining is needed; empty when one provider is enough.',
  })
  reasons: ConsortiumReason[];
  @Amount({ min: 0, max: 1, description: 'The largest share one provider alone can carry.' }) bestAlone: number;
  @Whole({ min: 2, max: 6, description: 'Enterprises a team for this kind has at most.' }) mostMembers: number;
  @Parts(() => ConsortiumDto, { description: 'The best teams by the engine, best first.' })
  suggestions: ConsortiumDto[];
  @Parts(() => ConsortiumDto, { description: 'Teams a coordinator put together, newest first.' })
  items: ConsortiumDto[];
  @Parts(() => PossiblePartnerDto, { description: 'Who can join, the best first.' }) partners: PossiblePartnerDto[];
}

export class TeamMemberDto {
  @Id() capabilityId: string;
}

export class ComposeConsortiumDto {
  @Parts(() => TeamMemberDto, { min: 2, max: 6 }) members: TeamMemberDto[];
}

export class AssessConsortiumDto {
  @Parts(() => TeamMemberDto, { min: 1, max: 12 }) members: TeamMemberDto[];
}

/** The rule of a team that is broken. */
export class TeamProblemDto {
  @Text({ max: 50 }) code: string;
  @Text({ max: 1000 }) detail: string;
  @Id({ nullable: true, description: 'The member it is about; null for the team.' }) capabilityId: string | null;
}

/** A team as the engine divides the work over it, or what is against it. */
export class AssessedConsortiumDto {
  @Part(() => ConsortiumDto, { nullable: true }) consortium: ConsortiumDto | null;
  @Part(() => TeamProblemDto, { nullable: true }) problem: TeamProblemDto | null;
}

export class RelaxationDto {
  @Text({ max: 50 }) code: string;
  @Text({ max: 1000 }) sentence: string;
  @Whole({ min: 0, max: 1_000_000, description: 'Capabilities worth a look that come in.' }) gained: number;
  @Amount({ min: 0, max: 100, description: 'Points the best candidate gains.' }) bestGain: number;
  @Part(() => WhatIfDto, { description: 'The what-if that tries it.' }) trial: WhatIfDto;
  @Parts(() => MatchedCapabilityDto, { description: 'The best of those who come in.' })
  newcomers: MatchedCapabilityDto[];
}

export class RelaxationsDto {
  @Parts(() => RelaxationDto) items: RelaxationDto[];
}
