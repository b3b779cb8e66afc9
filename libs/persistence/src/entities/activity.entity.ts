import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf, OptionalInstant } from '../columns';
import { Person } from './person.entity';
import { WorkingArea } from './working-area.entity';

/** A leaf of the taxonomy: shipped with the product, or added by an area. */
@Entity()
@Check('activity_origin_check', oneOf('origin', ['product', 'area']))
@Check('activity_area_check', `(origin = 'area') = (working_area_id IS NOT NULL)`)
export class Activity {
  @PrimaryColumn('text') id: string;
  @Column('text') groupId: string;
  @Column('text') labelNl: string;
  @Column('text') labelFr: string;
  @Column('text') labelEn: string;
  @Column('text', { array: true, default: '{}' }) nace: string[];
  @Column('text', { array: true, default: '{}' }) cpv: string[];
  @Column('text', { default: 'product' }) origin: 'product' | 'area';
  /** The area that added it and may withdraw it; its meaning holds everywhere. */
  @Column('uuid', { nullable: true }) workingAreaId: string | null;
  @Column('uuid', { nullable: true }) addedBy: string | null;
  @OptionalInstant() addedAt: Date | null;
  /** From then on no text leads to it and nobody can choose it; who chose it before keeps it. */
  @OptionalInstant() withdrawnAt: Date | null;
  @ManyToOne(() => WorkingArea)
  workingArea: Relation<WorkingArea> | null;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'added_by' })
  adder: Relation<Person> | null;
}
