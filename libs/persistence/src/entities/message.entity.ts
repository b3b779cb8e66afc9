import { Check, Column, Entity, Index, ManyToOne, OneToMany, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Instant, oneOf } from '../columns';
import { Attachment } from './attachment.entity';
import { Person } from './person.entity';
import { Proposal } from './proposal.entity';

export const MESSAGE_SIDES = ['provider', 'company', 'coordinator'] as const;
export type MessageSide = (typeof MESSAGE_SIDES)[number];

/** Who reads along besides the coordinators: one side, or everyone once both were introduced. */
export const MESSAGE_CHANNELS = ['provider', 'company', 'everyone'] as const;
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

/** What one side of a proposal wrote, on its page or by answering a mail. */
@Entity()
@Unique(['proposalId', 'messageId'])
@Index(['proposalId', 'writtenAt'])
@Check('message_side_check', oneOf('side', MESSAGE_SIDES))
@Check('message_channel_check', oneOf('channel', MESSAGE_CHANNELS))
@Check('message_own_channel_check', `side = 'coordinator' OR channel IN (side, 'everyone')`)
@Check('message_text_check', 'length(text) <= 20000')
export class Message {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') proposalId: string;
  @Column('text') side: MessageSide;
  @Column('text') channel: MessageChannel;
  @Column('uuid', { nullable: true }) personId: string | null;
  /** Plain text, without what it quotes; empty when files say it all. */
  @Column('text') text: string;
  /** Message-ID of the mail it came in by: the same mail handed over twice is one message. Null from the page. */
  @Column('text', { nullable: true }) messageId: string | null;
  @Instant() writtenAt: Date;
  @OneToMany(() => Attachment, ({ message }) => message)
  attachments: Relation<Attachment>[];
  @ManyToOne(() => Proposal, { onDelete: 'CASCADE' })
  proposal: Relation<Proposal>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  person: Relation<Person> | null;
}
