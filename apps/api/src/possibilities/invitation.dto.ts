import { DEMAND_KINDS, type DemandKind } from '@bestuiver/domain';
import { VolumeDto } from '../demands/demand-facts.dto';
import { Amount, Day, Flag, Id, Moment, OneOf, Part, Parts, SomeOf, Text, TextList, Whole } from '../fields/fields';
import { CONSORTIUM_REASONS, MEMBER_ANSWERS, type ConsortiumReason } from './possibility.dto';

const STATES = ['waiting', 'agreed', 'stopped'] as const;

/** The work a partner is asked for, without the name of whose it is. */
export class InvitedDemandDto {
  @OneOf('DemandKind', DEMAND_KINDS) kind: DemandKind;
  @Text({ max: 300 }) title: string;
  @Text({ max: 9000 }) description: string;
  @Text({ max: 200, nullable: true }) municipality: string | null;
  @Day({ nullable: true }) startDate: string | null;
  @Day({ nullable: true }) endDate: string | null;
  @Part(() => VolumeDto, { nullable: true }) volume: VolumeDto | null;
  @Amount({ min: 0, max: 100_000, nullable: true }) hoursPerWeek: number | null;
}

/** What an enterprise is asked to join. */
export class InvitationDto {
  @Id({ description: 'The consortium.' }) id: string;
  @Part(() => InvitedDemandDto) demand: InvitedDemandDto;
  @Id() capabilityId: string;
  @Text({ max: 200, description: 'The own listing that was chosen.' }) capabilityTitle: string;
  @Amount({ min: 0, max: 1, description: 'The own share of the work.' }) share: number;
  @Flag({ description: 'Whether the reader would lead: contract, price and invoice for all.' }) lead: boolean;
  @Whole({ min: 1, max: 5 }) otherPartners: number;
  @SomeOf('ConsortiumReason', [...CONSORTIUM_REASONS]) reasons: ConsortiumReason[];
  @Amount({ min: 0, max: 1, description: 'The largest share one provider alone could carry.' }) bestAlone: number;
  @Moment() askedAt: string;
  @Day() answerBy: string;
  @OneOf('InvitationState', STATES, { description: 'Stopped when somebody said no or the demand moved on.' })
  state: (typeof STATES)[number];
  @OneOf('MemberAnswer', MEMBER_ANSWERS, { nullable: true }) answer: 'in' | 'out' | null;
  @Flag({ description: 'Whether the reader may answer now.' }) answerable: boolean;
  @TextList({
    max: 5,
    each: { max: 300 },
    nullable: true,
    description: 'Names of the other partners; null until all of them said yes.',
  })
  partnerNames: string[] | null;
}

export class InvitationListDto {
  @Parts(() => InvitationDto) items: InvitationDto[];
}

export class AnswerInvitationDto {
  @OneOf('MemberAnswer', MEMBER_ANSWERS) answer: 'in' | 'out';
  @Text({ max: 2000, optional: true }) note?: string;
}
