import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { OptionalText } from '../columns';
import { Municipality } from './municipality.entity';
import { Organisation } from './organisation.entity';

/** A site of an organisation with its own address. */
@Entity()
@Unique(['establishmentNumber'])
@Index(['organisationId'])
@Index('establishment_one_main_idx', ['organisationId'], { unique: true, where: 'main' })
@Check(
  'establishment_number_check',
  `establishment_number ~ '^[2-8][0-9]{9}$' AND substr(establishment_number, 9, 2)::int = 97 - substr(establishment_number, 1, 8)::bigint % 97`,
)
@Check('establishment_postal_code_check', `postal_code ~ '^[0-9]{4}$'`)
export class Establishment {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') organisationId: string;
  @Column('text') name: string;
  @OptionalText() establishmentNumber: string | null;
  @Column('text') street: string;
  @Column('text') postalCode: string;
  @Column('text') nisCode: string;
  @Column('double precision') lat: number;
  @Column('double precision') lon: number;
  @Column('boolean', { default: false }) main: boolean;
  @ManyToOne(() => Organisation, { onDelete: 'CASCADE' })
  organisation: Relation<Organisation>;
  @ManyToOne(() => Municipality)
  @JoinColumn({ name: 'nis_code' })
  municipality: Relation<Municipality>;
}
