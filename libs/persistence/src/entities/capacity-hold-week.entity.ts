import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CapacityHold } from './capacity-hold.entity';

/** The hours a hold takes of one week; none where nothing was free. */
@Entity()
@Check('capacity_hold_week_monday_check', 'extract(isodow FROM week_start) = 1')
@Check('capacity_hold_week_hours_check', 'hours >= 0')
export class CapacityHoldWeek {
  @PrimaryColumn('uuid') proposalId: string;
  @PrimaryColumn('uuid') capabilityId: string;
  @PrimaryColumn('date') weekStart: string;
  @Column('double precision') hours: number;
  @ManyToOne(() => CapacityHold, (hold) => hold.weeks, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'proposal_id', referencedColumnName: 'proposalId' },
    { name: 'capability_id', referencedColumnName: 'capabilityId' },
  ])
  hold: Relation<CapacityHold>;
}
