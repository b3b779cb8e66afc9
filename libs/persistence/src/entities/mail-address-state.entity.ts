import { Check, Column, Entity, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Instant, oneOf, OptionalInstant } from '../columns';
import { Mail } from './mail.entity';

export const ADDRESS_MARKS = ['bounced', 'complained'] as const;
export type AddressMark = (typeof ADDRESS_MARKS)[number];

/** An address that mail came back from, or whose reader called it unwanted: it gets none until somebody confirms it. */
@Entity()
@Check('mail_address_state_address_check', 'address = lower(address)')
@Check('mail_address_state_mark_check', oneOf('mark', ADDRESS_MARKS))
export class MailAddressState {
  @PrimaryColumn('text') address: string;
  @Column('text') mark: AddressMark;
  /** What the mail server said, on one line. */
  @Column('text') detail: string;
  @Instant() markedAt: Date;
  /** Set when a coordinator or the reader says that the address works. */
  @OptionalInstant() confirmedAt: Date | null;
  @Column('uuid', { nullable: true }) mailId: string | null;
  @ManyToOne(() => Mail, { onDelete: 'SET NULL' })
  mail: Relation<Mail> | null;
}
