import { HOLD_STATUSES, RELEASE_REASONS, type HoldStatus, type ReleaseReason } from '@bestuiver/domain';
import { Check, Column, Entity, Index, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { Instant, oneOf, OptionalInstant, OptionalText } from '../columns';
import { Capability } from './capability.entity';
import { CapacityHoldWeek } from './capacity-hold-week.entity';
import { Proposal } from './proposal.entity';

/** Hours a provider keeps free for a proposal it said yes to; `held_hours` of its weeks is their sum. */
@Entity()
@Index(['capabilityId'])
@Index(['status', 'heldUntil'])
@Check('capacity_hold_status_check', oneOf('status', HOLD_STATUSES))
@Check('capacity_hold_hours_check', 'hours_per_week > 0')
@Check(
  'capacity_hold_release_check',
  `${oneOf('release_reason', RELEASE_REASONS)} AND (status = 'released') = (release_reason IS NOT NULL)`,
)
export class CapacityHold {
  @PrimaryColumn('uuid') proposalId: string;
  /** Each partner of a team holds its own. */
  @PrimaryColumn('uuid') capabilityId: string;
  @Column('text', { default: 'held' }) status: HoldStatus;
  /** What the demand needs; a week with less free holds less. */
  @Column('double precision') hoursPerWeek: number;
  /** The coordinator allowed more than is free. */
  @Column('boolean', { default: false }) beyondFree: boolean;
  /** Last day the hours stay held; an agreement makes it void. */
  @Column('date') heldUntil: string;
  @OptionalInstant() extendedAt: Date | null;
  @OptionalText() releaseReason: ReleaseReason | null;
  @OptionalInstant() settledAt: Date | null;
  @Instant({ default: () => 'now()' }) createdAt: Date;
  @OneToMany(() => CapacityHoldWeek, (week) => week.hold)
  weeks: Relation<CapacityHoldWeek[]>;
  @ManyToOne(() => Proposal, { onDelete: 'CASCADE' })
  proposal: Relation<Proposal>;
  @ManyToOne(() => Capability, { onDelete: 'CASCADE' })
  capability: Relation<Capability>;
}
