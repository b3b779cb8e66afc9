import { Entity, PrimaryColumn } from 'typeorm';
import { Instant } from '../columns';

/** How far ahead mail to a domain has run: its next mail is due then at the pace it is sent at. */
@Entity()
export class MailPace {
  /** Domain of the receiving addresses, in lower case. */
  @PrimaryColumn('text') domain: string;
  @Instant() freeAt: Date;
}
