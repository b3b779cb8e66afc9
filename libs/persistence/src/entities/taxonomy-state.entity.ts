import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: its number goes up with every change that an area makes to the taxonomy. */
@Entity()
@Check('taxonomy_state_single_check', 'id')
export class TaxonomyState {
  @PrimaryColumn('boolean', { default: true }) id: boolean;
  @Column('integer', { default: 0 }) number: number;
}
