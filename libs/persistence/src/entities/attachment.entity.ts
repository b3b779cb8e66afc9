import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Instant, oneOf, OptionalInstant, OptionalText } from '../columns';
import { Message } from './message.entity';
import { Person } from './person.entity';
import { Proposal } from './proposal.entity';

/** Kinds of files people exchange; each is recognised by its bytes. */
export const ATTACHMENT_TYPES = ['pdf', 'png', 'jpeg', 'webp', 'text', 'docx', 'xlsx', 'odt'] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

/**
 * A file of a conversation. Its bytes lie outside the database under its id, written before `storedAt`; it belongs to
 * nobody but its writer until its message is posted. When the row goes, a job removes the bytes.
 */
@Entity()
@Index(['messageId'])
@Index('attachment_waiting_idx', ['createdAt'], { where: 'message_id IS NULL' })
@Index(['proposalId'])
@Check('attachment_type_check', oneOf('type', ATTACHMENT_TYPES))
@Check('attachment_name_check', 'length(name) BETWEEN 1 AND 120')
@Check('attachment_size_check', 'size > 0')
@Check('attachment_stored_check', '(stored_at IS NULL) = (sha256 IS NULL)')
@Check('attachment_posted_check', 'message_id IS NULL OR stored_at IS NOT NULL')
export class Attachment {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') proposalId: string;
  @Column('uuid', { nullable: true }) messageId: string | null;
  /** Who added it. */
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('text') name: string;
  @Column('text') type: AttachmentType;
  /** Bytes. */
  @Column('integer') size: number;
  /** Of its bytes, hexadecimal. */
  @OptionalText() sha256: string | null;
  @OptionalInstant() storedAt: Date | null;
  @Instant({ default: () => 'now()' }) createdAt: Date;
  @ManyToOne(() => Proposal, { onDelete: 'CASCADE' })
  proposal: Relation<Proposal>;
  @ManyToOne(() => Message, ({ attachments }) => attachments, { onDelete: 'CASCADE' })
  message: Relation<Message> | null;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  person: Relation<Person> | null;
}
