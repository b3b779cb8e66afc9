import {
  COLLABORATION_STATUSES,
  DEMAND_KINDS,
  END_REASONS,
  PILOT_DECISIONS,
  RISK_REASONS,
  type CollaborationStatus,
  type DemandKind,
  type EndReason,
  type PilotDecision,
  type RiskReason,
} from '@bestuiver/domain';
import {
  Check,
  Column,
  Entity,
  Index,
  ManyToOne,
  OneToMany,
  PrimaryColumn,
  VersionColumn,
  type Relation,
} from 'typeorm';
import { Instant, oneOf, OptionalDay, OptionalInstant, OptionalNumber, OptionalText } from '../columns';
import { Capability } from './capability.entity';
import { CollaborationCheck } from './collaboration-check.entity';
import { CollaborationConflict } from './collaboration-conflict.entity';
import { CollaborationEvaluation } from './collaboration-evaluation.entity';
import { CollaborationFollowUp } from './collaboration-follow-up.entity';
import { Demand } from './demand.entity';
import { Organisation } from './organisation.entity';
import { Proposal } from './proposal.entity';

/** What follows an introduction; life cycle in `COLLABORATION_LIFE_CYCLE`. */
@Entity()
@Index(['demandId'])
@Index(['capabilityId'])
@Index(['providerId'])
@Index(['companyId'])
@Index(['status', 'startsOn'])
@Index('collaboration_proposal_id_key', ['proposalId'], { unique: true })
@Check('collaboration_status_check', oneOf('status', COLLABORATION_STATUSES))
@Check('collaboration_kind_check', oneOf('kind', DEMAND_KINDS))
@Check('collaboration_risk_reason_check', oneOf('risk_reason', RISK_REASONS))
@Check('collaboration_end_reason_check', oneOf('end_reason', END_REASONS))
@Check('collaboration_pilot_decision_check', oneOf('pilot_decision', PILOT_DECISIONS))
@Check('collaboration_period_check', 'ends_on >= starts_on')
@Check('collaboration_hours_check', 'hours_per_week > 0')
export class Collaboration {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') proposalId: string;
  @Column('uuid') demandId: string;
  @Column('uuid') capabilityId: string;
  /** Organisation of the provider. */
  @Column('uuid') providerId: string;
  /** Organisation that asked. */
  @Column('uuid') companyId: string;
  @Column('text') kind: DemandKind;
  @Column('text', { default: 'preparing' }) status: CollaborationStatus;

  /** The terms both parties confirm; a change of them makes earlier confirmations void. */
  @OptionalDay() startsOn: string | null;
  @OptionalDay() endsOn: string | null;
  @OptionalNumber() hoursPerWeek: number | null;
  /** What is done for which price, notice, liability, replacement: in the parties' own words. */
  @OptionalText() terms: string | null;
  /** What the company may tell the workers, expressly and in detail (domain dossier 6.4). */
  @OptionalText() instructionList: string | null;
  /** A time-boxed trial. */
  @Column('boolean', { default: false }) pilot: boolean;
  @OptionalText() learningQuestions: string | null;
  @OptionalText() pilotDecision: PilotDecision | null;
  @OptionalInstant() companyAgreedAt: Date | null;
  @OptionalInstant() providerAgreedAt: Date | null;
  /** The provider promises more hours than its calendar has free. */
  @Column('boolean', { default: false }) beyondFree: boolean;

  @OptionalText() riskReason: RiskReason | null;
  @OptionalText() riskNote: string | null;
  @OptionalText() endReason: EndReason | null;
  @OptionalText() endNote: string | null;
  @OptionalInstant() agreedAt: Date | null;
  /** First day of the work as it really was. */
  @OptionalDay() startedOn: string | null;
  /** Last day, of completed and of terminated work. */
  @OptionalDay() endedOn: string | null;
  @Instant({ default: () => 'now()' }) statusSince: Date;
  @Instant({ default: () => 'now()' }) createdAt: Date;
  /** Last step of anybody: what stays silent for 30 days may be closed. */
  @Instant({ default: () => 'now()' }) updatedAt: Date;
  @VersionColumn() version: number;

  @OneToMany(() => CollaborationCheck, (check) => check.collaboration)
  checks: Relation<CollaborationCheck[]>;
  @OneToMany(() => CollaborationConflict, (conflict) => conflict.collaboration)
  conflicts: Relation<CollaborationConflict[]>;
  @OneToMany(() => CollaborationFollowUp, (followUp) => followUp.collaboration)
  followUps: Relation<CollaborationFollowUp[]>;
  @OneToMany(() => CollaborationEvaluation, (evaluation) => evaluation.collaboration)
  evaluations: Relation<CollaborationEvaluation[]>;
  @ManyToOne(() => Proposal, { onDelete: 'CASCADE' })
  proposal: Relation<Proposal>;
  @ManyToOne(() => Demand, { onDelete: 'CASCADE' })
  demand: Relation<Demand>;
  @ManyToOne(() => Capability)
  capability: Relation<Capability>;
  @ManyToOne(() => Organisation)
  provider: Relation<Organisation>;
  @ManyToOne(() => Organisation)
  company: Relation<Organisation>;
}
