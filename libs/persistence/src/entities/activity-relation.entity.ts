import { Check, Column, Entity, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Activity } from './activity.entity';

/** How near an activity that an area added is to another one; written once, it holds both ways. */
@Entity()
@Check('activity_relation_strength_check', 'strength > 0 AND strength <= 1')
@Check('activity_relation_other_check', 'activity_id <> related_id')
export class ActivityRelation {
  @PrimaryColumn('text') activityId: string;
  @PrimaryColumn('text') relatedId: string;
  @Column('double precision') strength: number;
  @ManyToOne(() => Activity, { onDelete: 'CASCADE' })
  activity: Relation<Activity>;
  @ManyToOne(() => Activity, { onDelete: 'CASCADE' })
  related: Relation<Activity>;
}
