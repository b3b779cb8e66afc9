import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Instant, oneOf, OptionalInstant, OptionalText } from '../columns';
import { Mail } from './mail.entity';

/** One attempt to hand a mail to the SMTP server; an attempt without an outcome was cut off and is ambiguous. */
@Entity()
@Unique(['mailId', 'attempt'])
@Index('mail_delivery_under_way_key', ['mailId'], { unique: true, where: 'outcome IS NULL' })
@Check('mail_delivery_outcome_check', oneOf('outcome', ['sent', 'temporary', 'permanent', 'ambiguous']))
export class MailDelivery {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') mailId: string;
  @Column('integer') attempt: number;
  @Instant({ default: () => 'now()' }) startedAt: Date;
  @OptionalInstant() finishedAt: Date | null;
  @OptionalText() outcome: 'sent' | 'temporary' | 'permanent' | 'ambiguous' | null;
  /** Answer of the SMTP server, or the error of the connection. */
  @OptionalText() response: string | null;
  @ManyToOne(() => Mail, { onDelete: 'CASCADE' })
  mail: Relation<Mail>;
}
