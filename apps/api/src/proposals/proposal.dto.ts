import {
  DECLINE_REASONS,
  DEMAND_KINDS,
  LANGUAGES,
  PROPOSAL_LIFE_CYCLE,
  PROPOSAL_STATUSES,
  WITHDRAW_REASONS,
  type DeclineReason,
  type DemandKind,
  type Language,
  type ProposalStatus,
  type ProposalVerb,
  type WithdrawReason,
} from '@bestuiver/domain';
import {
  Amount,
  Day,
  Flag,
  Id,
  Moment,
  OneOf,
  Part,
  Parts,
  QuerySomeOf,
  SomeOf,
  Text,
  TextList,
  Whole,
} from '../fields/fields';
import { PageQueryDto } from '../http/page.dto';
import { VolumeDto } from '../demands/demand-facts.dto';
import { HoldDto } from './hold.dto';

export const ANSWERS = ['interested', 'declined'] as const;
export type Answer = (typeof ANSWERS)[number];

const VERBS = [...new Set(PROPOSAL_LIFE_CYCLE.moves.map(({ verb }) => verb))];

/** The demand of a proposal; the company stays anonymous for the provider until the introduction. */
export class ProposedDemandDto {
  @Id() id: string;
  @OneOf('DemandKind', DEMAND_KINDS) kind: DemandKind;
  @Text({ max: 200 }) title: string;
  @Text({ max: 8000 }) description: string;
  @Text({ max: 300, nullable: true, description: 'Null while the company is anonymous for the reader.' })
  organisation: string | null;
  @Text({ max: 200, nullable: true }) municipality: string | null;
  @Day({ nullable: true }) startDate: string | null;
  @Day({ nullable: true }) endDate: string | null;
  @Part(() => VolumeDto, { nullable: true }) volume: VolumeDto | null;
  @TextList({ max: 20, each: { max: 200 } }) activities: string[];
  @TextList({ max: 20, each: { max: 100 } }) requiredCertifications: string[];
  @Flag({ nullable: true }) onSite: boolean | null;
}

/** The provider of a proposal; anonymous for the company until the introduction. */
export class ProposedCapabilityDto {
  @Id({ nullable: true }) id: string | null;
  @Text({ max: 200 }) title: string;
  @Text({ max: 8000, nullable: true, description: 'Null while the provider is anonymous for the reader.' })
  description: string | null;
  @Text({ max: 300, nullable: true, description: 'Null while the provider is anonymous for the reader.' })
  organisation: string | null;
  @Text({ max: 200, nullable: true }) municipality: string | null;
}

/** One enterprise of a team, as far as the reader may know it. */
export class ProposedPartnerDto {
  @Text({ max: 300, nullable: true, description: 'Null while it is anonymous for the reader.' })
  organisation: string | null;
  @Text({ max: 200, description: 'Municipality, or the region while it is anonymous.' }) place: string;
  @Amount({ min: 0, max: 1, description: 'Share of the work.' }) share: number;
  @Flag({ description: 'Speaks for the team: contract, price and invoice.' }) lead: boolean;
  @Flag({ description: 'The reader’s own.' }) own: boolean;
  @OneOf('Answer', ANSWERS, { nullable: true, description: 'For the coordinator and the partner itself.' })
  answer: Answer | null;
}

/** The team of a proposal, as far as the reader may know it. */
export class ProposedTeamDto {
  @Id() id: string;
  @Amount({ min: 0, max: 1, description: 'Share of the demand the team carries.' }) coverage: number;
  @Parts(() => ProposedPartnerDto, { description: 'The lead first.' }) partners: ProposedPartnerDto[];
}

export class ContactCardDto {
  @OneOf('Party', ['provider', 'company']) party: 'provider' | 'company';
  @Text({ max: 300 }) organisation: string;
  @Text({ max: 200 }) name: string;
  @Text({ max: 254 }) email: string;
  @Text({ max: 50, nullable: true }) phone: string | null;
}

export class ProposalSummaryDto {
  @Id() id: string;
  @OneOf('ProposalStatus', PROPOSAL_STATUSES) status: ProposalStatus;
  @Moment() statusSince: string;
  @OneOf('ProposalParty', ['coordinator', 'provider', 'company'], { description: 'What the reader is in it.' })
  party: 'coordinator' | 'provider' | 'company';
  @Id() demandId: string;
  @Text({ max: 200 }) demandTitle: string;
  @OneOf('DemandKind', DEMAND_KINDS) demandKind: DemandKind;
  @Text({ max: 200 }) capabilityTitle: string;
  @Text({ max: 300, nullable: true }) provider: string | null;
  @Text({ max: 300, nullable: true }) company: string | null;
  @Moment({ nullable: true }) sentAt: string | null;
  @Day({ nullable: true, description: 'Last day to answer.' }) expiresOn: string | null;
  @SomeOf('ProposalVerb', VERBS) verbs: ProposalVerb[];
}

export class ProposalDto extends ProposalSummaryDto {
  @Part(() => ProposedDemandDto) demand: ProposedDemandDto;
  @Part(() => ProposedCapabilityDto) capability: ProposedCapabilityDto;
  @Part(() => ProposedTeamDto, { nullable: true, description: 'Null for a provider alone.' })
  team: ProposedTeamDto | null;
  @Id({ nullable: true, description: 'For coordinators.' }) matchId: string | null;
  @Text({ max: 2000, nullable: true, description: 'The word of the coordinator to the provider.' }) message:
    string | null;
  @TextList({ max: 10, each: { max: 1000 }, description: 'Why these two were brought together, in words.' })
  reasons: string[];
  @OneOf('DeclineReason', DECLINE_REASONS, { nullable: true }) declineReason: DeclineReason | null;
  @Text({ max: 2000, nullable: true }) declineNote: string | null;
  @Text({ max: 2000, nullable: true }) providerNote: string | null;
  @Text({ max: 2000, nullable: true }) companyNote: string | null;
  @OneOf('WithdrawReason', WITHDRAW_REASONS, { nullable: true }) withdrawReason: WithdrawReason | null;
  @Moment({ nullable: true }) providerAnsweredAt: string | null;
  @Moment({ nullable: true }) forwardedAt: string | null;
  @Moment({ nullable: true }) companyAnsweredAt: string | null;
  @Moment({ nullable: true }) introducedAt: string | null;
  @Parts(() => ContactCardDto, { description: 'Empty until the introduction.' }) contacts: ContactCardDto[];
  @Part(() => HoldDto, { nullable: true, description: 'For the provider and the coordinator: what a yes holds.' })
  hold: HoldDto | null;
  @Flag({ description: 'Whether a yes may hold more hours than are free.' }) beyondFree: boolean;
  @Moment() createdAt: string;
  @Whole({ min: 1, max: 1_000_000, description: 'Also in the ETag.' }) version: number;
}

export class ListProposalsDto extends PageQueryDto {
  @QuerySomeOf('ProposalStatus', PROPOSAL_STATUSES) status?: ProposalStatus[];
  @Id({ optional: true }) demandId?: string;
}

export class ChangeProposalDto {
  @Text({ max: 2000, nullable: true }) message: string | null;
  @Flag({ optional: true, description: 'Lets a yes hold more hours than are free; kept as it is when left out.' })
  beyondFree?: boolean;
}

export class WithdrawProposalDto {
  @OneOf('WithdrawReason', WITHDRAW_REASONS) reason: WithdrawReason;
  @Text({ max: 2000, optional: true }) note?: string;
}

/** A mail as it would leave now. */
export class PreviewMailDto {
  @Text({ max: 254 }) to: string;
  @Text({ max: 200 }) toName: string;
  @OneOf('Language', LANGUAGES) language: Language;
  @Text({ max: 500 }) subject: string;
  @Text({ max: 100_000 }) text: string;
  @Text({ max: 100_000 }) html: string;
}

export class PreviewDto {
  @Parts(() => PreviewMailDto) items: PreviewMailDto[];
}
