import { MOST_PER_DAY, SURGE_ANSWERS, type SurgeAnswer } from '@bestuiver/domain';
import { SURGE_CALL_ENDS, type SurgeCallEnd } from '@bestuiver/persistence';
import { Day, Flag, Id, Moment, OneOf, Part, Parts, Text, Whole } from '../fields/fields';

const PIECES = { min: 1, max: MOST_PER_DAY } as const;

export class SetSurgeLevelDto {
  @Whole({ min: 0, max: 3, description: '0 as usual, 1 watchful; 2 and 3 call the listed providers at once.' })
  level: number;
  @Text({ min: 3, max: 1000, description: 'Why, for the company and the timeline.' }) reason: string;
  @Text({ max: 80, optional: true, description: 'The product in a word or two; the title when left out.' })
  product?: string;
  @Whole({ ...PIECES, optional: true, description: 'Pieces a day; needed for a call when the demand says none.' })
  neededPerDay?: number;
  @Day({ optional: true }) neededBy?: string;
}

export class SurgeAnswerDto {
  @OneOf('SurgeAnswer', SURGE_ANSWERS) answer: SurgeAnswer;
  @Whole({ ...PIECES, optional: true, description: 'Pieces a day; needed by who can.' }) perDay?: number;
  @Day({ optional: true, description: 'First day; needed by who can.' }) fromDay?: string;
  @Day({ optional: true, nullable: true, description: 'Last day; as long as needed when left out.' })
  untilDay?: string | null;
  @Text({ max: 2000, optional: true, nullable: true }) note?: string | null;
}

/** What an enterprise answered; all null while it did not. */
class GivenSurgeAnswerDto {
  @OneOf('SurgeAnswer', SURGE_ANSWERS, { nullable: true }) answer: SurgeAnswer | null;
  @Whole({ ...PIECES, nullable: true }) perDay: number | null;
  @Day({ nullable: true }) fromDay: string | null;
  @Day({ nullable: true }) untilDay: string | null;
  @Text({ max: 2000, nullable: true }) note: string | null;
  @Moment({ nullable: true }) answeredAt: string | null;
}

class SurgeContactDto {
  @Text({ max: 200 }) name: string;
  @Text({ max: 50, nullable: true }) phone: string | null;
  @Flag({ description: 'Agreed to urgent calls at any hour.' }) anyHour: boolean;
}

const MAIL_STATES = ['sent', 'under_way', 'waiting', 'not_sent', 'nobody'] as const;
export type SurgeMailState = (typeof MAIL_STATES)[number];

/** One enterprise that was called. */
export class SurgeRequestDto extends GivenSurgeAnswerDto {
  @Id() id: string;
  @Text({ max: 300 }) organisation: string;
  @Id() capabilityId: string;
  @Text({ max: 200 }) capabilityTitle: string;
  @Flag({ description: 'The coordinator wrote the answer down on the phone.' }) byPhone: boolean;
  @Part(() => SurgeContactDto, { nullable: true, description: 'Whom to phone.' }) contact: SurgeContactDto | null;
  @OneOf('SurgeMailState', MAIL_STATES, {
    description: 'Of the call itself: waiting until office hours, not sent because it was turned off or bounced.',
  })
  mail: SurgeMailState;
  @Moment({ nullable: true, description: 'Until when it waits.' }) mailWaitsUntil: string | null;
}

class PromisedDto {
  @Whole({ min: 0, max: 25 * MOST_PER_DAY }) perDay: number;
  @Day() fromDay: string;
}

export class SurgeCallDto {
  @Id() id: string;
  @Text({ max: 200 }) product: string;
  @Whole(PIECES) neededPerDay: number;
  @Day({ nullable: true }) neededBy: string | null;
  @Moment({ nullable: true, description: 'Null while the list is made.' }) askedAt: string | null;
  @Moment({ nullable: true }) closesAt: string | null;
  @Moment({ nullable: true }) endedAt: string | null;
  @OneOf('SurgeCallEnd', SURGE_CALL_ENDS, { nullable: true }) endedAs: SurgeCallEnd | null;
  @Part(() => PromisedDto, { nullable: true, description: 'The most pieces a day that they make together.' })
  promised: PromisedDto | null;
  @Whole({ min: 0, max: 25 * MOST_PER_DAY, nullable: true, description: 'Pieces a day on the day they are needed by.' })
  promisedInTime: number | null;
  @Flag({ description: 'Whether the reader may write down answers given on the phone.' }) answerable: boolean;
  @Parts(() => SurgeRequestDto, { description: 'Best first.' }) requests: SurgeRequestDto[];
}

/** How urgent a demand is, and its latest call. */
export class SurgeDto {
  @Whole({ min: 0, max: 3 }) level: number;
  @Flag({ description: 'Whether the reader may change the level.' }) changeable: boolean;
  @Flag({ description: 'Whether it may rise now: the demand is open.' }) mayRise: boolean;
  @Part(() => SurgeCallDto, { nullable: true }) call: SurgeCallDto | null;
}

/** What the holder of a link in a surge call is asked; the company is not named. */
export class SurgeQuestionDto extends GivenSurgeAnswerDto {
  @Text({ max: 300, description: 'The area that asks.' }) sender: string;
  @Text({ max: 254, nullable: true }) contactEmail: string | null;
  @Text({ max: 200 }) product: string;
  @Text({ max: 500, description: 'Who needs it, without a name.' }) company: string;
  @Text({ max: 9000 }) description: string;
  @Whole(PIECES) neededPerDay: number;
  @Day({ nullable: true }) neededBy: string | null;
  @Moment() closesAt: string;
  @Flag({ description: 'Whether an answer can still be given or changed.' }) open: boolean;
  @Text({ max: 200, description: 'The own listing.' }) capabilityTitle: string;
  @Whole({ ...PIECES, nullable: true, description: 'What the own listing says can be made a day in a crisis.' })
  listedPerDay: number | null;
  @Day({ description: 'First day by the own listing: after its ramp-up, else the next working day.' })
  listedFromDay: string;
}
