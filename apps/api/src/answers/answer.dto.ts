import {
  DECLINE_REASONS,
  DEMAND_KINDS,
  LANGUAGES,
  PROPOSAL_STATUSES,
  type DeclineReason,
  type DemandKind,
  type Language,
  type ProposalStatus,
} from '@bestuiver/domain';
import { Day, Flag, Moment, OneOf, Part, Text, TextList } from '../fields/fields';
import { HoldDto } from '../proposals/hold.dto';
import {
  ANSWERS,
  ProposedCapabilityDto,
  ProposedDemandDto,
  ProposedTeamDto,
  type Answer,
} from '../proposals/proposal.dto';

const NEVER = ['kind', 'work'] as const;
type NeverAgain = (typeof NEVER)[number];

export class AnswerDto {
  @OneOf('Answer', ANSWERS) answer: Answer;
  @OneOf('DeclineReason', DECLINE_REASONS, { optional: true, description: 'Needed when declining.' })
  reason?: DeclineReason;
  @Text({ max: 2000, optional: true, description: 'A word to the coordinator.' }) note?: string;
  @OneOf('NeverAgain', NEVER, {
    optional: true,
    description: 'With the reason never_this_kind, of the provider: no more of this kind, or of this work.',
  })
  never?: NeverAgain;
  @Day({ optional: true, description: 'When declining, of the provider: no proposals before this day.' })
  until?: string;
}

/** What the holder of a link is asked, and what was answered already. */
export class QuestionDto {
  @OneOf('Party', ['provider', 'company']) party: 'provider' | 'company';
  @OneOf('Language', LANGUAGES, { description: 'Language of the person the link was sent to.' }) language: Language;
  @OneOf('ProposalStatus', PROPOSAL_STATUSES) status: ProposalStatus;
  @OneOf('DemandKind', DEMAND_KINDS) kind: DemandKind;
  @Part(() => ProposedDemandDto) demand: ProposedDemandDto;
  @Part(() => ProposedCapabilityDto) capability: ProposedCapabilityDto;
  @Part(() => ProposedTeamDto, { nullable: true, description: 'When a team is proposed: what each does.' })
  team: ProposedTeamDto | null;
  @Text({ max: 300, description: 'The area that sends it.' }) sender: string;
  @Text({ max: 254, nullable: true }) contactEmail: string | null;
  @Text({ max: 2000, nullable: true }) message: string | null;
  @TextList({ max: 10, each: { max: 1000 }, description: 'Why it fits, in words.' }) reasons: string[];
  @Day({ nullable: true, description: 'Last day to answer.' }) expiresOn: string | null;
  @OneOf('Answer', ANSWERS, { nullable: true, description: 'What was answered already.' }) answer: Answer | null;
  @Part(() => HoldDto, { nullable: true, description: 'For the provider: the hours a yes keeps free.' })
  hold: HoldDto | null;
  @Moment({ nullable: true }) answeredAt: string | null;
  @Flag({ description: 'Whether an answer can still be given.' }) open: boolean;
}
