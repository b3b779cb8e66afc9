import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OptionalDay, OptionalInstant, OptionalText } from '../columns';
import { Establishment } from './establishment.entity';
import { Person } from './person.entity';

/** A certificate an establishment holds, with its scope and dates. */
@Entity()
@Index(['establishmentId'])
@Check('certificate_validity_check', 'valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from')
export class Certificate {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') establishmentId: string;
  /** Id of the certification in the taxonomy, e.g. `iso-9001`. */
  @Column('text') certificationId: string;
  @OptionalText() scope: string | null;
  @OptionalText() body: string | null;
  @OptionalText() number: string | null;
  @OptionalDay() validFrom: string | null;
  /** Last day of validity; open when null. */
  @OptionalDay() validTo: string | null;
  @OptionalInstant() verifiedAt: Date | null;
  @Column('uuid', { nullable: true }) verifiedBy: string | null;
  @ManyToOne(() => Establishment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'establishment_id' })
  establishment: Relation<Establishment>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'verified_by' })
  verifier: Relation<Person> | null;
}
