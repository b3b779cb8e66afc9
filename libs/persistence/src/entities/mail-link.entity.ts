import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Instant, oneOf, OptionalText } from '../columns';
import { Mail } from './mail.entity';

export const MAIL_LINK_PURPOSES = ['preferences', 'unsubscribe', 'reply', 'bounce', 'surge_answer'] as const;
export type MailLinkPurpose = (typeof MAIL_LINK_PURPOSES)[number];

/**
 * A token that left in one mail and does one thing for the address it was sent to: open its preferences, turn one
 * category off, carry an answer into the conversation, tell that the mail came back, or answer a surge call. Only its hash is kept.
 */
@Entity()
@Unique(['tokenHash'])
@Index(['mailId'])
@Index(['expiresAt'])
@Check('mail_link_purpose_check', oneOf('purpose', MAIL_LINK_PURPOSES))
@Check('mail_link_address_check', 'address = lower(address)')
@Check('mail_link_category_check', `(purpose = 'unsubscribe') = (category IS NOT NULL)`)
export class MailLink {
  @PrimaryColumn('uuid') id: string;
  /** SHA-256 of the token, hexadecimal. */
  @Column('text') tokenHash: string;
  @Column('text') purpose: MailLinkPurpose;
  @Column('text') address: string;
  @OptionalText() category: string | null;
  @Column('uuid') mailId: string;
  @Instant() expiresAt: Date;
  @Instant({ default: () => 'now()' }) createdAt: Date;
  @ManyToOne(() => Mail, { onDelete: 'CASCADE' })
  mail: Relation<Mail>;
}
