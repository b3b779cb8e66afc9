import {
  CONCERN_GROUNDS,
  CONCERN_OUTCOMES,
  CONCERN_STATUSES,
  type ConcernGround,
  type ConcernOutcome,
  type ConcernStatus,
} from '@bestuiver/domain';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  VersionColumn,
  type Relation,
} from 'typeorm';
import { Instant, oneOf, OptionalDay, OptionalInstant, OptionalText } from '../columns';
import { Demand } from './demand.entity';
import { Organisation } from './organisation.entity';
import { Person } from './person.entity';

/** A file on the claim that the work of a demand takes over regular work; life cycle in `CONCERN_LIFE_CYCLE`. */
@Entity()
@Index(['demandId'])
@Index('concern_open_key', ['demandId', 'organisationId'], {
  unique: true,
  where: `status IN ('raised', 'in_review', 'consulted')`,
})
@Check('concern_ground_check', oneOf('ground', CONCERN_GROUNDS))
@Check('concern_status_check', oneOf('status', CONCERN_STATUSES))
@Check('concern_outcome_check', oneOf('outcome', CONCERN_OUTCOMES))
@Check('concern_consultation_check', '(consulted IS NULL) = (consulted_until IS NULL)')
@Check('concern_decided_check', '(outcome IS NULL) = (decided_at IS NULL) AND (outcome IS NULL) = (reason IS NULL)')
@Check('concern_conditions_check', `(outcome = 'cleared_with_conditions') = (conditions IS NOT NULL)`)
export class Concern {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') demandId: string;
  @Column('text') ground: ConcernGround;
  /** What happens, in the reporter's own words: for the coordinator and the reporter alone. */
  @Column('text') text: string;
  @Column('text', { default: 'raised' }) status: ConcernStatus;
  @Instant() statusSince: Date;
  @Instant() raisedAt: Date;
  @Column('uuid', { nullable: true }) raisedBy: string | null;
  /** For whom it was raised; null when a coordinator did. */
  @Column('uuid', { nullable: true }) organisationId: string | null;
  /** Which social partners are asked, and until which day. */
  @OptionalText() consulted: string | null;
  @OptionalDay() consultedUntil: string | null;
  /** What the social partners answered. */
  @OptionalText() advice: string | null;
  /** The latest decision; it stands until there is another one, also while the file is taken up again. */
  @OptionalText() outcome: ConcernOutcome | null;
  @OptionalText() reason: string | null;
  @OptionalText() conditions: string | null;
  @OptionalInstant() decidedAt: Date | null;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  /** Why it was taken up again. */
  @OptionalText() reopenReason: string | null;
  @VersionColumn() version: number;

  @ManyToOne(() => Demand, { onDelete: 'CASCADE' })
  demand: Relation<Demand>;
  @ManyToOne(() => Organisation, { onDelete: 'SET NULL' })
  organisation: Relation<Organisation> | null;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'raised_by' })
  reporter: Relation<Person> | null;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'decided_by' })
  decider: Relation<Person> | null;
}
