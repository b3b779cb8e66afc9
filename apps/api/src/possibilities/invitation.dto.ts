import { DEMAND_KINDS, type DemandKind } from '@bestuiver/domain';
import { VolumeDto } from '../demands/demand-facts.dto';
import { Amount, Day, Flag, Id, Moment, OneOf, Part, Parts, SomeOf, Text, TextList, Whole } from '../fields/fields';
import { HoldDto } from '../proposals/hold.dto';
import { ANSWERS, ContactCardDto, type Answer } from '../proposals/proposal.dto';
import { CONSORTIUM_REASONS, type ConsortiumReason } from './possibility.dto';

const STATES = ['waiting', 'agreed', 'introduced', 'stopped'] as const;

/** The work a partner is asked for, without the name of whose it is before the introduction. */
export class InvitedDemandDto {
  @OneOf('DemandKind', DEMAND_KINDS) kind: DemandKind;
  @Text({ max: 300 }) title: string;
  @Text({ max: 300, nullable: true, description: 'Null until the introduction.' }) organisation: string | null;
  @TextList({ max: 20, each: { max: 200 } }) activities: string[];
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
  @Text({ max: 2000, nullable: true, description: 'The word of the coordinator to the partners.' })
  message: string | null;
  @Moment() askedAt: string;
  @Day({ nullable: true, description: 'Last day to answer; null once it is over.' }) answerBy: string | null;
  @OneOf('InvitationState', STATES, {
    description: 'Stopped when somebody said no, time ran out or the proposal stopped.',
  })
  state: (typeof STATES)[number];
  @OneOf('Answer', ANSWERS, { nullable: true }) answer: Answer | null;
  @Flag({ description: 'Whether the reader may answer now.' }) answerable: boolean;
  @TextList({
    max: 5,
    each: { max: 300 },
    nullable: true,
    description: 'Names of the other partners; null until all of them said yes.',
  })
  partnerNames: string[] | null;
  @Part(() => HoldDto, { nullable: true, description: 'The hours that a yes keeps free for the own part.' })
  hold: HoldDto | null;
  @Parts(() => ContactCardDto, { description: 'Empty until the introduction; the lead first.' })
  contacts: ContactCardDto[];
  @Id({ nullable: true, description: 'What followed the introduction.' }) collaborationId: string | null;
}

export class InvitationListDto {
  @Parts(() => InvitationDto) items: InvitationDto[];
}
