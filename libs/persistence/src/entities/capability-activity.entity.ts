import { Check, Column, Entity, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Activity } from './activity.entity';
import { Capability } from './capability.entity';

/** An activity of a capability at a level: 1 learning, 2 routine, 3 expert. */
@Entity()
@Check('capability_activity_level_check', 'level BETWEEN 1 AND 3')
export class CapabilityActivity {
  @PrimaryColumn('uuid') capabilityId: string;
  @PrimaryColumn('text') activityId: string;
  @Column('integer', { default: 2 }) level: number;
  @ManyToOne(() => Capability, (capability) => capability.activities, {
    onDelete: 'CASCADE',
    orphanedRowAction: 'delete',
  })
  capability: Relation<Capability>;
  @ManyToOne(() => Activity)
  activity: Relation<Activity>;
}
