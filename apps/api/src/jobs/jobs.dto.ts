import { MAIL_DECISIONS, type MailDecision } from '@bestuiver/jobs';
import { HELD_REASONS, type HeldReason } from '@bestuiver/persistence';
import { Amount, Id, Moment, OneOf, Part, Parts, Text, Whole } from '../fields/fields';
import { PageQueryDto } from '../http/page.dto';

const COUNT = { min: 0, max: 1_000_000_000 } as const;

export class WaitingJobsDto {
  @Text({ max: 100 }) name: string;
  @Whole(COUNT) waiting: number;
  @Moment() oldest: string;
}

export class BacklogDto {
  @Whole({ ...COUNT, description: 'Jobs that are due and not yet handed to the queue.' }) due: number;
  @Amount({ ...COUNT, description: 'Seconds the oldest of them waits.' }) oldestSeconds: number;
  @Parts(() => WaitingJobsDto) items: WaitingJobsDto[];
}

/** What one lane of the queue holds; short jobs are counted in bundles. */
export class LaneDto {
  @Text({ max: 100 }) name: string;
  @Whole(COUNT) waiting: number;
  @Whole(COUNT) active: number;
  @Whole({ ...COUNT, description: 'Failed before and waiting for the next try.' }) retrying: number;
  @Whole(COUNT) failed: number;
  @Moment() countedAt: string;
}

export class HeldMailsDto {
  @OneOf('HeldReason', HELD_REASONS) reason: HeldReason;
  @Whole(COUNT) mails: number;
  @Moment({ nullable: true, description: 'When the first of them is looked at again.' }) nextAt: string | null;
}

export class OperationsDto {
  @Part(() => BacklogDto) backlog: BacklogDto;
  @Parts(() => LaneDto) lanes: LaneDto[];
  @Moment({ nullable: true, description: 'When a worker counted last; null when none ever did.' }) workerSeenAt:
    string | null;
  @Whole({ ...COUNT, description: 'Mails that wait for a job of theirs.' }) queued: number;
  @Whole({ ...COUNT, description: 'Mails that are written and on their way out.' }) sending: number;
  @Whole({ ...COUNT, description: 'Mails taken by mail servers in the last 24 hours.' }) sentLastDay: number;
  @Whole({ ...COUNT, description: 'Mails that failed for good in the last 30 days.' }) failed: number;
  @Whole({ ...COUNT, description: 'Mails that may or may not have arrived.' }) ambiguous: number;
  @Whole({ ...COUNT, description: 'Jobs that failed for good and were not driven again.' }) failedJobs: number;
  @Parts(() => HeldMailsDto) held: HeldMailsDto[];
}

export class FailedJobDto {
  @Text({ max: 300 }) jobId: string;
  @Text({ max: 100 }) name: string;
  @Text({ max: 10_000 }) error: string;
  @Whole({ min: 0, max: 1000 }) attempts: number;
  @Moment() failedAt: string;
  @Moment({ nullable: true }) redrivenAt: string | null;
}

export const STUCK_STATES = ['ambiguous', 'failed', 'held'] as const;
export type StuckState = (typeof STUCK_STATES)[number];

/** A mail that stands still: to whom and since when, not what it says. */
export class StuckMailDto {
  @Id() id: string;
  @Text({ max: 100, example: 'proposal_to_provider' }) kind: string;
  @Text({ max: 254 }) to: string;
  @Text({ max: 200 }) toName: string;
  @OneOf('StuckState', STUCK_STATES) state: StuckState;
  @OneOf('HeldReason', HELD_REASONS, { nullable: true }) heldReason: HeldReason | null;
  @Moment({ nullable: true }) heldUntil: string | null;
  @Moment() createdAt: string;
  @Whole({ min: 0, max: 1000 }) attempts: number;
  @Moment({ nullable: true }) lastAttemptAt: string | null;
  @Text({ max: 2000, nullable: true, description: 'What the mail server said last.' }) lastResponse: string | null;
}

export class ListStuckMailsDto extends PageQueryDto {
  @OneOf('StuckState', STUCK_STATES) state: StuckState;
}

export class DecideMailDto {
  @OneOf('MailDecision', MAIL_DECISIONS) decision: MailDecision;
}
