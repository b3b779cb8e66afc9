import { DEMAND_KINDS, type DemandKind } from '@bestuiver/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Instant, oneOf, OptionalText } from '../columns';
import { Person } from './person.entity';
import { WorkingArea } from './working-area.entity';

/** Weights of a kind that an area set, dated; where an area has none the engine's defaults hold. Never changed. */
@Entity()
@Index(['workingAreaId', 'kind', 'createdAt'])
@Check('weights_version_kind_check', oneOf('kind', DEMAND_KINDS))
export class WeightsVersion {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') workingAreaId: string;
  @Column('text') kind: DemandKind;
  /** Criterion → weight; they add up to 100. */
  @Column('jsonb') weights: Record<string, number>;
  @OptionalText() note: string | null;
  @Column('uuid', { nullable: true }) createdBy: string | null;
  @Instant({ default: () => 'now()' }) createdAt: Date;
  @ManyToOne(() => WorkingArea, { onDelete: 'CASCADE' })
  workingArea: Relation<WorkingArea>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'created_by' })
  creator: Relation<Person> | null;
}
