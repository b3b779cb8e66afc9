import { Check, Column, Entity, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Instant, oneOf } from '../columns';
import { Capability } from './capability.entity';

/** Hours of one capability in one ISO week, named by its Monday: what is free, softly held and committed. */
@Entity()
@Check('capacity_slot_monday_check', 'extract(isodow FROM week_start) = 1')
@Check('capacity_slot_hours_check', 'free_hours >= 0 AND held_hours >= 0 AND committed_hours >= 0')
@Check('capacity_slot_overplanning_check', 'over_planned OR over_allowed OR held_hours + committed_hours <= free_hours')
@Check('capacity_slot_status_check', oneOf('status', ['planned', 'confirmed']))
export class CapacitySlot {
  @PrimaryColumn('uuid') capabilityId: string;
  @PrimaryColumn('date') weekStart: string;
  /** Hours the enterprise offers that week, before holds and commitments. */
  @Column('double precision') freeHours: number;
  @Column('double precision', { default: 0 }) heldHours: number;
  @Column('double precision', { default: 0 }) committedHours: number;
  @Column('boolean', { default: false }) overPlanned: boolean;
  /** A hold in it may go beyond what is free: a coordinator allowed it, and the enterprise said yes to it. */
  @Column('boolean', { default: false }) overAllowed: boolean;
  @Column('text', { default: 'planned' }) status: 'planned' | 'confirmed';
  @Instant({ default: () => 'now()' }) updatedAt: Date;
  @ManyToOne(() => Capability, { onDelete: 'CASCADE' })
  capability: Relation<Capability>;
}
