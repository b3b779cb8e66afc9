import { LANGUAGES, type Language } from '@bestuiver/domain';
import { HELD_REASONS, MAIL_STATUSES, type HeldReason, type MailStatus } from '@bestuiver/persistence';
import { Id, Moment, OneOf, Parts, QuerySomeOf, Text, Whole } from '../fields/fields';
import { PageQueryDto } from '../http/page.dto';

export class MailSummaryDto {
  @Id() id: string;
  @Text({ max: 100, example: 'proposal_to_provider' }) kind: string;
  @Text({ max: 254 }) to: string;
  @Text({ max: 200 }) toName: string;
  @Text({ max: 200 }) fromName: string;
  @OneOf('Language', LANGUAGES) language: Language;
  @Text({ max: 500, nullable: true, description: 'Null until it is written, just before it leaves.' }) subject:
    string | null;
  @OneOf('MailStatus', MAIL_STATUSES) status: MailStatus;
  @OneOf('HeldReason', HELD_REASONS, { nullable: true, description: 'Why it waits, or did not leave on its own.' })
  heldReason: HeldReason | null;
  @Moment({ nullable: true, description: 'It waits until then at least.' }) heldUntil: string | null;
  @Moment() createdAt: string;
  @Moment({ nullable: true }) sentAt: string | null;
  @Id({ nullable: true }) proposalId: string | null;
  @Id({ nullable: true }) demandId: string | null;
}

export class DeliveryDto {
  @Whole({ min: 1, max: 1000 }) attempt: number;
  @Moment() startedAt: string;
  @Moment({ nullable: true }) finishedAt: string | null;
  @OneOf('DeliveryOutcome', ['sent', 'temporary', 'permanent', 'ambiguous'], { nullable: true }) outcome: string | null;
  @Text({ max: 2000, nullable: true }) response: string | null;
}

/** A mail as it left; answer links are blanked. */
export class MailDto extends MailSummaryDto {
  @Text({ max: 100_000, nullable: true }) text: string | null;
  @Text({ max: 100_000, nullable: true }) html: string | null;
  @Text({ max: 300, nullable: true }) messageId: string | null;
  @Parts(() => DeliveryDto) deliveries: DeliveryDto[];
}

export class ListMailsDto extends PageQueryDto {
  @Id({ optional: true }) proposalId?: string;
  @Id({ optional: true }) demandId?: string;
  @QuerySomeOf('MailStatus', MAIL_STATUSES) status?: MailStatus[];
}
