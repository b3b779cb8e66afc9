import { COLLABORATION_PARTIES, type CollaborationParty } from '@bestuiver/domain';
import { Check, Column, Entity, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Instant, oneOf, OptionalFlag, OptionalText } from '../columns';
import { Collaboration } from './collaboration.entity';

/** The closing assessment of one party. */
@Entity()
@Check('collaboration_evaluation_party_check', oneOf('party', COLLABORATION_PARTIES))
@Check('collaboration_evaluation_rating_check', 'rating BETWEEN 1 AND 5')
export class CollaborationEvaluation {
  @PrimaryColumn('uuid') collaborationId: string;
  @PrimaryColumn('text') party: CollaborationParty;
  @Column('integer') rating: number;
  /** What the company measured of the provider; null when it does not know, and for the provider. */
  @OptionalFlag() deliveredOnTime: boolean | null;
  @OptionalFlag() qualityAccepted: boolean | null;
  @Column('boolean') again: boolean;
  @OptionalText() note: string | null;
  @Instant() givenAt: Date;
  @ManyToOne(() => Collaboration, (collaboration) => collaboration.evaluations, { onDelete: 'CASCADE' })
  collaboration: Relation<Collaboration>;
}
