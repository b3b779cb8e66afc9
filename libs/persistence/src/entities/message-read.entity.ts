import { Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Instant } from '../columns';
import { Message } from './message.entity';
import { Person } from './person.entity';

/** Somebody had a message before their eyes, on the page of the conversation. */
@Entity()
@Index(['personId'])
export class MessageRead {
  @PrimaryColumn('uuid') messageId: string;
  @PrimaryColumn('uuid') personId: string;
  @Instant() readAt: Date;
  @ManyToOne(() => Message, { onDelete: 'CASCADE' })
  message: Relation<Message>;
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  person: Relation<Person>;
}
