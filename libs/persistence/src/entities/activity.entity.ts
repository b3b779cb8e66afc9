import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from '../columns';

/** A leaf of the taxonomy: shipped with the product, or added by an area. */
@Entity()
@Check('activity_origin_check', oneOf('origin', ['product', 'area']))
export class Activity {
  @PrimaryColumn('text') id: string;
  @Column('text') groupId: string;
  @Column('text') labelNl: string;
  @Column('text') labelFr: string;
  @Column('text') labelEn: string;
  @Column('text', { array: true, default: '{}' }) nace: string[];
  @Column('text', { array: true, default: '{}' }) cpv: string[];
  @Column('text', { default: 'product' }) origin: 'product' | 'area';
}
