import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Instant, oneOf, OptionalInstant } from '../columns';
import { Person } from './person.entity';
import { Proposal } from './proposal.entity';

/** A link in a mail that lets one person answer one proposal once; only the hash of its token is kept. */
@Entity()
@Unique(['tokenHash'])
@Index(['proposalId'])
@Check('answer_link_purpose_check', oneOf('purpose', ['provider_answer', 'company_answer']))
export class AnswerLink {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') proposalId: string;
  @Column('uuid') personId: string;
  @Column('text') purpose: 'provider_answer' | 'company_answer';
  /** SHA-256 of the token, hexadecimal. */
  @Column('text') tokenHash: string;
  @Instant() expiresAt: Date;
  @OptionalInstant() usedAt: Date | null;
  @OptionalInstant() revokedAt: Date | null;
  @Instant({ default: () => 'now()' }) createdAt: Date;
  @ManyToOne(() => Proposal, { onDelete: 'CASCADE' })
  proposal: Relation<Proposal>;
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  person: Relation<Person>;
}
