import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Instant, oneOf } from '../columns';
import { Person } from './person.entity';
import { Proposal } from './proposal.entity';

export const MESSAGE_SIDES = ['provider', 'company', 'coordinator'] as const;
export type MessageSide = (typeof MESSAGE_SIDES)[number];

/** What one side of a proposal wrote, by answering a mail. */
@Entity()
@Unique(['messageId'])
@Index(['proposalId', 'receivedAt'])
@Check('message_side_check', oneOf('side', MESSAGE_SIDES))
@Check('message_text_check', 'length(text) BETWEEN 1 AND 20000')
export class Message {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') proposalId: string;
  @Column('text') side: MessageSide;
  @Column('uuid', { nullable: true }) personId: string | null;
  /** Plain text, without what it quotes. */
  @Column('text') text: string;
  /** Message-ID of the mail: the same mail handed over twice is one message. */
  @Column('text') messageId: string;
  @Instant() receivedAt: Date;
  @ManyToOne(() => Proposal, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'proposal_id' })
  proposal: Relation<Proposal>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'person_id' })
  person: Relation<Person> | null;
}
