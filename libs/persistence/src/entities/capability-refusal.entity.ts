import { DEMAND_KINDS, type DemandKind } from '@bestuiver/domain';
import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Instant, oneOf, OptionalDay, OptionalText } from '../columns';
import { Activity } from './activity.entity';
import { Capability } from './capability.entity';
import { Person } from './person.entity';

/**
 * What an enterprise does not want to be asked again for one of its capabilities: a kind of demand, a kind of work, or
 * anything until a day. It sees them and takes them back.
 */
@Entity()
@Index('capability_refusal_one_kind_idx', ['capabilityId', 'kind'], { unique: true })
@Index('capability_refusal_one_activity_idx', ['capabilityId', 'activityId'], { unique: true })
@Index('capability_refusal_one_pause_idx', ['capabilityId'], { unique: true, where: 'until IS NOT NULL' })
@Check('capability_refusal_kind_check', oneOf('kind', DEMAND_KINDS))
@Check('capability_refusal_scope_check', 'num_nonnulls(kind, activity_id, until) = 1')
export class CapabilityRefusal {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') capabilityId: string;
  @OptionalText() kind: DemandKind | null;
  @OptionalText() activityId: string | null;
  /** No proposals before this day. */
  @OptionalDay() until: string | null;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Instant({ default: () => 'now()' }) createdAt: Date;
  @ManyToOne(() => Capability, { onDelete: 'CASCADE' })
  capability: Relation<Capability>;
  @ManyToOne(() => Activity)
  activity: Relation<Activity> | null;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  person: Relation<Person> | null;
}
