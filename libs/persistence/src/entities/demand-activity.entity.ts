import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Activity } from './activity.entity';
import { Demand } from './demand.entity';

/** An activity a demand asks for, in the order given; the first is the primary one. */
@Entity()
@Index('demand_activity_position_idx', ['demandId', 'position'], { unique: true })
@Check('demand_activity_position_check', 'position BETWEEN 0 AND 4')
export class DemandActivity {
  @PrimaryColumn('uuid') demandId: string;
  @PrimaryColumn('text') activityId: string;
  @Column('integer') position: number;
  @ManyToOne(() => Demand, (demand) => demand.activities, { onDelete: 'CASCADE', orphanedRowAction: 'delete' })
  demand: Relation<Demand>;
  @ManyToOne(() => Activity)
  activity: Relation<Activity>;
}
