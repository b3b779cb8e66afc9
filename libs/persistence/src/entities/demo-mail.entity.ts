import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Instant, OptionalText } from '../columns';

/** A mail of the standalone start as its reader gets it, links included; never written where mail really leaves. */
@Entity()
@Index(['sentAt'])
export class DemoMail {
  /** Id of the mail in `mail`. */
  @PrimaryColumn('uuid') id: string;
  @Column('text') to: string;
  /** Where an answer goes; null when it goes nowhere. */
  @OptionalText() replyTo: string | null;
  @Column('text') subject: string;
  @Column('text') text: string;
  @Column('text') html: string;
  @Column('uuid', { nullable: true }) proposalId: string | null;
  @Instant({ default: () => 'now()' }) sentAt: Date;
}
