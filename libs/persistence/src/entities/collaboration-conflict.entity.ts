import { CONFLICT_CODES, CONFLICT_DECISIONS, type ConflictCode, type ConflictDecision } from '@bestuiver/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Instant, oneOf, OptionalInstant, OptionalText } from '../columns';
import { Collaboration } from './collaboration.entity';
import { Person } from './person.entity';

/** A point of domain dossier 5.6 that was raised, and what a coordinator decided; both parties read it. */
@Entity()
@Check('collaboration_conflict_code_check', oneOf('code', CONFLICT_CODES))
@Check('collaboration_conflict_decision_check', oneOf('decision', CONFLICT_DECISIONS))
@Check('collaboration_conflict_decided_check', '(decision IS NULL) = (decided_at IS NULL)')
export class CollaborationConflict {
  @PrimaryColumn('uuid') collaborationId: string;
  @PrimaryColumn('text') code: ConflictCode;
  /** The side that raised it; `system` when the demand itself gave reason. */
  @Column('text') raisedBy: string;
  @Instant() raisedAt: Date;
  @OptionalText() note: string | null;
  @OptionalText() decision: ConflictDecision | null;
  @OptionalText() decisionNote: string | null;
  @OptionalInstant() decidedAt: Date | null;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  @ManyToOne(() => Collaboration, (collaboration) => collaboration.conflicts, { onDelete: 'CASCADE' })
  collaboration: Relation<Collaboration>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'decided_by' })
  decider: Relation<Person> | null;
}
