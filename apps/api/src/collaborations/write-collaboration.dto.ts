import {
  CHECK_ITEMS,
  CONFLICT_CODES,
  CONFLICT_DECISIONS,
  END_REASONS,
  FOLLOW_UP_ANSWERS,
  PILOT_DECISIONS,
  RISK_REASONS,
  type CheckItem,
  type ConflictCode,
  type ConflictDecision,
  type EndReason,
  type FollowUpAnswer,
  type PilotDecision,
  type RiskReason,
} from '@bestuiver/domain';
import { Amount, Day, Flag, OneOf, Text, Whole } from '../fields/fields';

/** The terms; what is left out stays as it is. */
export class ChangeTermsDto {
  @Day({ optional: true, nullable: true }) startsOn?: string | null;
  @Day({ optional: true, nullable: true }) endsOn?: string | null;
  @Amount({ min: 0.25, max: 10_000, optional: true, nullable: true }) hoursPerWeek?: number | null;
  @Text({ max: 8000, optional: true, nullable: true }) terms?: string | null;
  @Text({ max: 4000, optional: true, nullable: true }) instructionList?: string | null;
  @Flag({ optional: true }) pilot?: boolean;
  @Text({ max: 2000, optional: true, nullable: true }) learningQuestions?: string | null;
}

export class ConfirmCheckDto {
  @OneOf('CheckItem', CHECK_ITEMS) item: CheckItem;
  @Day({ description: 'The day the fact happened.' }) day: string;
  @Text({ max: 2000, optional: true, description: 'What shows it, or where that is kept.' }) evidence?: string;
}

export class WithdrawCheckDto {
  @OneOf('CheckItem', CHECK_ITEMS) item: CheckItem;
}

export class RaiseConflictDto {
  @OneOf('ConflictCode', CONFLICT_CODES) code: ConflictCode;
  @Text({ max: 2000 }) note: string;
}

export class DecideConflictDto {
  @OneOf('ConflictCode', CONFLICT_CODES) code: ConflictCode;
  @OneOf('ConflictDecision', CONFLICT_DECISIONS) decision: ConflictDecision;
  @Text({ max: 2000, description: 'Why, for both parties to read.' }) note: string;
}

export class ConfirmTermsDto {
  @Flag({ optional: true, description: 'For the provider: promise the hours although fewer are free.' })
  beyondFree?: boolean;
}

export class MarkAtRiskDto {
  @OneOf('RiskReason', RISK_REASONS) reason: RiskReason;
  @Text({ max: 2000 }) note: string;
}

export class RecoverDto {
  @Text({ max: 2000, optional: true, description: 'What was agreed.' }) note?: string;
}

export class CompleteDto {
  @OneOf('PilotDecision', PILOT_DECISIONS, { optional: true, description: 'Asked of a trial.' })
  pilotDecision?: PilotDecision;
  @Text({ max: 2000, optional: true }) note?: string;
}

export class TerminateDto {
  @OneOf('EndReason', END_REASONS) reason: EndReason;
  @Text({ max: 2000, optional: true }) note?: string;
}

/** What only the company measures of its provider. */
class MeasuredDto {
  @Flag({ optional: true, nullable: true, description: 'For the company.' }) deliveredOnTime?: boolean | null;
  @Flag({ optional: true, nullable: true, description: 'For the company.' }) qualityAccepted?: boolean | null;
  @Text({ max: 2000, optional: true }) note?: string;
}

export class AnswerFollowUpDto extends MeasuredDto {
  @Day() dueOn: string;
  @OneOf('FollowUpAnswer', FOLLOW_UP_ANSWERS) answer: FollowUpAnswer;
}

export class EvaluateDto extends MeasuredDto {
  @Whole({ min: 1, max: 5 }) rating: number;
  @Flag({ description: 'Would work together again.' }) again: boolean;
}
