import {
  COLLABORATION_PARTIES,
  FOLLOW_UP_ANSWERS,
  type CollaborationParty,
  type FollowUpAnswer,
} from '@bestuiver/domain';
import { Check, Column, Entity, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Instant, oneOf, OptionalFlag, OptionalText } from '../columns';
import { Collaboration } from './collaboration.entity';

/** How it goes, as a party answered at a follow-up. */
@Entity()
@Check('collaboration_follow_up_party_check', oneOf('party', COLLABORATION_PARTIES))
@Check('collaboration_follow_up_answer_check', oneOf('answer', FOLLOW_UP_ANSWERS))
export class CollaborationFollowUp {
  @PrimaryColumn('uuid') collaborationId: string;
  @PrimaryColumn('date') dueOn: string;
  @PrimaryColumn('text') party: CollaborationParty;
  @Column('text') answer: FollowUpAnswer;
  /** What the company measured of the provider; null when it does not know, and for the provider. */
  @OptionalFlag() deliveredOnTime: boolean | null;
  @OptionalFlag() qualityAccepted: boolean | null;
  @OptionalText() note: string | null;
  @Instant() answeredAt: Date;
  @ManyToOne(() => Collaboration, (collaboration) => collaboration.followUps, { onDelete: 'CASCADE' })
  collaboration: Relation<Collaboration>;
}
