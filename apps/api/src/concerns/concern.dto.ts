import {
  CONCERN_GROUNDS,
  CONCERN_OUTCOMES,
  CONCERN_STATUSES,
  type ConcernGround,
  type ConcernOutcome,
  type ConcernStatus,
  type ConcernVerb,
} from '@bestuiver/domain';
import { Day, Flag, Id, Moment, OneOf, Parts, SomeOf, Text, Whole } from '../fields/fields';

const VERBS: readonly ConcernVerb[] = ['review', 'consult', 'clear', 'clear_with_conditions', 'block', 'reopen'];

/** A file on unfair competition. Parties read the facts, its area's coordinators the whole, an area admin flags only. */
export class ConcernDto {
  @Id() id: string;
  @Id() demandId: string;
  @OneOf('ConcernGround', CONCERN_GROUNDS) ground: ConcernGround;
  @OneOf('ConcernStatus', CONCERN_STATUSES) status: ConcernStatus;
  @Moment() statusSince: string;
  @Moment() raisedAt: string;
  @Flag({ description: 'Whether the organisation of the reader raised it.' }) own: boolean;
  @Text({ max: 300, nullable: true, description: 'Who raised it; for coordinators.' }) reporter: string | null;
  @Text({ max: 4000, nullable: true, description: 'In the words of who raised it; for that side and coordinators.' })
  text: string | null;
  @Text({ max: 1000, nullable: true, description: 'Which social partners are asked; for coordinators.' })
  consulted: string | null;
  @Day({ nullable: true, description: 'Last day on which social partners may answer.' }) consultedUntil: string | null;
  @Text({ max: 4000, nullable: true, description: 'What they answered; for coordinators.' }) advice: string | null;
  @OneOf('ConcernOutcome', CONCERN_OUTCOMES, { nullable: true, description: 'The latest decision.' })
  outcome: ConcernOutcome | null;
  @Text({ max: 4000, nullable: true }) reason: string | null;
  @Text({ max: 4000, nullable: true }) conditions: string | null;
  @Moment({ nullable: true }) decidedAt: string | null;
  @Text({ max: 200, nullable: true, description: 'For coordinators.' }) decidedBy: string | null;
  @Text({ max: 4000, nullable: true, description: 'Why it was taken up again; for coordinators.' })
  reopenReason: string | null;
  @SomeOf('ConcernVerb', VERBS, { description: 'Moves the reader may make now.' }) verbs: ConcernVerb[];
  @Whole({ min: 1, max: 1_000_000_000 }) version: number;
}

export class ConcernListDto {
  @Parts(() => ConcernDto) items: ConcernDto[];
  @Flag({ description: 'Whether the latest decision keeps the demand from going on.' }) blocked: boolean;
  @Flag({ description: 'Whether the reader may raise one now.' }) mayRaise: boolean;
}

export class RaiseConcernDto {
  @OneOf('ConcernGround', CONCERN_GROUNDS) ground: ConcernGround;
  @Text({ max: 4000, description: 'What happens; the coordinator reads it, the parties do not.' }) text: string;
}

export class ConsultDto {
  @Text({ max: 1000, description: 'Which social partners are asked.' }) consulted: string;
}

export class DecideConcernDto {
  @OneOf('ConcernOutcome', CONCERN_OUTCOMES) outcome: ConcernOutcome;
  @Text({ max: 4000, description: 'The parties and the reporter read it.' }) reason: string;
  @Text({ max: 4000, optional: true, description: 'Needed with conditions, and only then.' }) conditions?: string;
  @Text({ max: 4000, optional: true, description: 'What the social partners answered; needed before their last day.' })
  advice?: string;
}

export class ReopenConcernDto {
  @Text({ max: 4000 }) reason: string;
}
