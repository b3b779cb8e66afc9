import {
  CHECK_ITEMS,
  COLLABORATION_LIFE_CYCLE,
  COLLABORATION_PARTIES,
  COLLABORATION_STATUSES,
  CONFLICT_CODES,
  CONFLICT_DECISIONS,
  DEMAND_KINDS,
  END_REASONS,
  FOLLOW_UP_ANSWERS,
  PILOT_DECISIONS,
  RISK_REASONS,
  STEP_CODES,
  type CheckItem,
  type CollaborationParty,
  type CollaborationReader,
  type CollaborationSide,
  type CollaborationStatus,
  type CollaborationVerb,
  type ConflictCode,
  type ConflictDecision,
  type DemandKind,
  type EndReason,
  type FollowUpAnswer,
  type PilotDecision,
  type RiskReason,
  type StepCode,
} from '@bestuiver/domain';
import { Amount, Day, Flag, Id, Moment, OneOf, Part, Parts, QuerySomeOf, SomeOf, Text, Whole } from '../fields/fields';
import { PageQueryDto } from '../http/page.dto';
import { HoldDto } from '../proposals/hold.dto';
import { ContactCardDto, ProposedTeamDto } from '../proposals/proposal.dto';

const SIDES = [...COLLABORATION_PARTIES, 'coordinator'] as const;
const READERS = [...SIDES, 'partner'] as const;
const VERBS = [...new Set(COLLABORATION_LIFE_CYCLE.moves.map(({ verb }) => verb))];

/** Something to do now, and by whom. */
export class StepDto {
  @OneOf('StepCode', STEP_CODES) code: StepCode;
  @SomeOf('CollaborationSide', SIDES) by: CollaborationSide[];
  @Flag({ description: 'Whether the reader is one of them.' }) yours: boolean;
}

class CollaborationBriefDto {
  @Id() id: string;
  @OneOf('CollaborationStatus', COLLABORATION_STATUSES) status: CollaborationStatus;
  @Moment() statusSince: string;
  @Id() proposalId: string;
  @Id() demandId: string;
  @Text({ max: 200 }) demandTitle: string;
  @OneOf('DemandKind', DEMAND_KINDS) kind: DemandKind;
  @Text({ max: 200 }) capabilityTitle: string;
  @Text({ max: 300, description: 'Of a team its lead.' }) provider: string;
  @Text({ max: 300 }) company: string;
  @Day({ nullable: true }) startsOn: string | null;
  @Day({ nullable: true }) endsOn: string | null;
  @Parts(() => StepDto, { description: 'What to do next, most pressing first.' }) steps: StepDto[];
}

export class CollaborationSummaryDto extends CollaborationBriefDto {
  @OneOf('CollaborationReader', READERS, { description: 'What the reader is in it.' }) side: CollaborationReader;
}

export class ConfirmationDto {
  @OneOf('CollaborationParty', COLLABORATION_PARTIES) party: CollaborationParty;
  @Day({ nullable: true, description: 'Null while the party did not confirm.' }) day: string | null;
  @Text({ max: 2000, nullable: true }) evidence: string | null;
  @Moment({ nullable: true }) confirmedAt: string | null;
  @Text({ max: 200, nullable: true, description: 'Who confirmed.' }) by: string | null;
}

/** A point of the checklist, with who has to confirm it. */
export class CheckDto {
  @OneOf('CheckItem', CHECK_ITEMS) item: CheckItem;
  @Flag({ description: 'Blocks the agreement or the start while it is open.' }) hard: boolean;
  @OneOf('CheckMoment', ['agreement', 'start']) before: 'agreement' | 'start';
  @Parts(() => ConfirmationDto) confirmations: ConfirmationDto[];
  @Flag() done: boolean;
  @Flag({ description: 'Whether the reader may confirm it now, or take that back.' }) yours: boolean;
}

/** A point of domain dossier 5.6 that was raised, and its decision. */
export class ConflictDto {
  @OneOf('ConflictCode', CONFLICT_CODES) code: ConflictCode;
  @Text({ max: 50, description: 'The side that raised it, or system.' }) raisedBy: string;
  @Moment() raisedAt: string;
  @Text({ max: 2000, nullable: true }) note: string | null;
  @OneOf('ConflictDecision', CONFLICT_DECISIONS, { nullable: true }) decision: ConflictDecision | null;
  @Text({ max: 2000, nullable: true }) decisionNote: string | null;
  @Moment({ nullable: true }) decidedAt: string | null;
  @Text({ max: 200, nullable: true }) decidedBy: string | null;
}

export class FollowUpDto {
  @Day() dueOn: string;
  @OneOf('CollaborationParty', COLLABORATION_PARTIES) party: CollaborationParty;
  @OneOf('FollowUpAnswer', FOLLOW_UP_ANSWERS, { nullable: true }) answer: FollowUpAnswer | null;
  @Flag({ nullable: true }) deliveredOnTime: boolean | null;
  @Flag({ nullable: true }) qualityAccepted: boolean | null;
  @Text({ max: 2000, nullable: true }) note: string | null;
  @Moment({ nullable: true }) answeredAt: string | null;
}

export class EvaluationDto {
  @OneOf('CollaborationParty', COLLABORATION_PARTIES) party: CollaborationParty;
  @Whole({ min: 1, max: 5 }) rating: number;
  @Flag({ nullable: true }) deliveredOnTime: boolean | null;
  @Flag({ nullable: true }) qualityAccepted: boolean | null;
  @Flag({ description: 'Would work together again.' }) again: boolean;
  @Text({ max: 2000, nullable: true }) note: string | null;
  @Moment() givenAt: string;
}

export class CollaborationDto extends CollaborationBriefDto {
  @OneOf('CollaborationSide', SIDES, { description: 'What the reader is in it.' }) side: CollaborationSide;
  @Id() capabilityId: string;
  @Amount({ min: 0, max: 100_000, nullable: true }) hoursPerWeek: number | null;
  @Text({ max: 8000, nullable: true }) terms: string | null;
  @Text({ max: 4000, nullable: true, description: 'What the company may tell the workers (domain dossier 6.4).' })
  instructionList: string | null;
  @Flag({ description: 'Whether the terms need a list of instructions.' }) asksInstructionList: boolean;
  @Flag() pilot: boolean;
  @Text({ max: 2000, nullable: true }) learningQuestions: string | null;
  @OneOf('PilotDecision', PILOT_DECISIONS, { nullable: true }) pilotDecision: PilotDecision | null;
  @Moment({ nullable: true }) companyAgreedAt: string | null;
  @Moment({ nullable: true }) providerAgreedAt: string | null;
  @Flag({ description: 'Whether the reader may change the terms now.' }) editable: boolean;
  @Flag({ description: 'The provider promised more hours than its calendar has free.' }) beyondFree: boolean;
  @Part(() => ProposedTeamDto, { nullable: true, description: 'Who does which part; null for a provider alone.' })
  team: ProposedTeamDto | null;
  @Part(() => HoldDto, {
    nullable: true,
    description: 'Hours of the provider: held, and committed once agreed. Of a team only its lead reads the own ones.',
  })
  hold: HoldDto | null;
  @Parts(() => CheckDto) checks: CheckDto[];
  @Parts(() => ConflictDto) conflicts: ConflictDto[];
  @Flag({ description: 'Whether the reader decides about raised points.' }) decidesConflicts: boolean;
  @Parts(() => FollowUpDto, { description: 'Answered ones, and those that wait.' }) followUps: FollowUpDto[];
  @Day({ nullable: true }) nextFollowUp: string | null;
  @Parts(() => EvaluationDto, { description: 'That of the other party after the own one, or once all is closed.' })
  evaluations: EvaluationDto[];
  @Flag({ description: 'Whether the reader may evaluate now.' }) evaluable: boolean;
  @OneOf('RiskReason', RISK_REASONS, { nullable: true }) riskReason: RiskReason | null;
  @Text({ max: 2000, nullable: true }) riskNote: string | null;
  @OneOf('EndReason', END_REASONS, { nullable: true }) endReason: EndReason | null;
  @Text({ max: 2000, nullable: true }) endNote: string | null;
  @Moment({ nullable: true }) agreedAt: string | null;
  @Day({ nullable: true }) startedOn: string | null;
  @Day({ nullable: true }) endedOn: string | null;
  @Parts(() => ContactCardDto) contacts: ContactCardDto[];
  @SomeOf('CollaborationVerb', VERBS, { description: 'Moves the reader may make now.' }) verbs: CollaborationVerb[];
  @Moment() createdAt: string;
  @Whole({ min: 1, max: 1_000_000, description: 'Also in the ETag.' }) version: number;
}

/** What one enterprise does in a collaboration; the terms are between the company and whoever leads. */
export class CollaborationPartDto extends CollaborationSummaryDto {
  @Id({ nullable: true, description: 'The team; null for a provider alone.' }) consortiumId: string | null;
  @Amount({ min: 0, max: 1, description: 'The own share of the work.' }) share: number;
  @Day({ nullable: true }) startedOn: string | null;
  @Day({ nullable: true }) endedOn: string | null;
  @Part(() => HoldDto, { nullable: true, description: 'The own hours: held, and committed once agreed.' })
  hold: HoldDto | null;
  @Parts(() => ContactCardDto, { description: 'The lead first.' }) contacts: ContactCardDto[];
}

export class ListCollaborationsDto extends PageQueryDto {
  @QuerySomeOf('CollaborationStatus', COLLABORATION_STATUSES) status?: CollaborationStatus[];
  @Id({ optional: true }) demandId?: string;
  @Id({ optional: true }) proposalId?: string;
}
