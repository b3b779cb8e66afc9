import { LANGUAGES, type Language } from '@bestuiver/domain';
import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Instant, oneOf, OptionalInstant, OptionalText } from '../columns';
import { Demand } from './demand.entity';
import { Person } from './person.entity';
import { Proposal } from './proposal.entity';

export const MAIL_STATUSES = ['queued', 'sending', 'sent', 'failed', 'ambiguous', 'cancelled'] as const;
export type MailStatus = (typeof MAIL_STATUSES)[number];

/** Why a queued mail waits, or why a cancelled one did not leave as a mail of its own. */
export const HELD_REASONS = [
  'quiet_hours',
  'weekly_cap',
  'paused',
  'daily_digest',
  'weekly_digest',
  'address_marked',
  'receiver_pace',
  'released',
  'turned_off',
  'collected',
  'object_moved',
] as const;
export type HeldReason = (typeof HELD_REASONS)[number];

/**
 * One mail to one address, as it is sent; answer links are blanked in what is kept (only their hash is). The dedupe
 * key (event, object, recipient) makes a second one of the same impossible.
 */
@Entity()
@Unique(['dedupeKey'])
@Index(['proposalId'])
@Index(['demandId'])
@Index(['status', 'createdAt'])
@Index(['toAddress', 'admittedAt'])
@Index('mail_held_idx', ['heldUntil'], { where: `status = 'queued' AND held_until IS NOT NULL` })
@Check('mail_held_reason_check', oneOf('held_reason', HELD_REASONS))
@Check('mail_status_check', oneOf('status', MAIL_STATUSES))
@Check('mail_language_check', oneOf('language', LANGUAGES))
export class Mail {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: string;
  @Column('text') dedupeKey: string;
  @Column('text') toAddress: string;
  @Column('text') toName: string;
  @Column('text') fromName: string;
  @Column('text') language: Language;
  @OptionalText() subject: string | null;
  @OptionalText() html: string | null;
  @OptionalText() text: string | null;
  @OptionalText() messageId: string | null;
  @Column('text', { default: 'queued' }) status: MailStatus;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('uuid', { nullable: true }) proposalId: string | null;
  @Column('uuid', { nullable: true }) demandId: string | null;
  @Instant({ default: () => 'now()' }) createdAt: Date;
  @OptionalInstant() sentAt: Date | null;
  /** When a server reported that it did not arrive after all. */
  @OptionalInstant() returnedAt: Date | null;
  /** A queued mail waits until then, for `heldReason`. */
  @OptionalInstant() heldUntil: Date | null;
  @OptionalText() heldReason: HeldReason | null;
  /** When it was let through to its reader; it counts towards the week of the address from then on. */
  @OptionalInstant() admittedAt: Date | null;
  /** Facts of the occasion that are not in the rows it points to, e.g. the questions a coordinator asked. */
  @Column('jsonb', { default: {} }) params: Record<string, unknown>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  person: Relation<Person> | null;
  @ManyToOne(() => Proposal, { onDelete: 'SET NULL' })
  proposal: Relation<Proposal> | null;
  @ManyToOne(() => Demand, { onDelete: 'SET NULL' })
  demand: Relation<Demand> | null;
}
