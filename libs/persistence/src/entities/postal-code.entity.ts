import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Municipality } from './municipality.entity';

/** A postal code in a municipality; one code may cover several municipalities and the other way round. */
@Entity()
@Check('postal_code_code_check', `code ~ '^[0-9]{4}$'`)
export class PostalCode {
  @PrimaryColumn('text') code: string;
  @PrimaryColumn('text') nisCode: string;
  @Column('text') name: string;
  @ManyToOne(() => Municipality, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'nis_code' })
  municipality: Relation<Municipality>;
}
