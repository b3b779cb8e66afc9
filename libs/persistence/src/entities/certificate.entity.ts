import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OptionalDay, OptionalInstant, OptionalText } from '../columns';
import { Establishment } from './establishment.entity';
import { Person } from './person.entity';

/** A certificate an establishment holds, with its scope and dates. */
@Entity()
@Index(['establishmentId'])
@Check('certificate_refusal_check', 'refused_at IS NULL OR (verified_at IS NULL AND check_note IS NOT NULL)')
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
  /** Where it can be read. */
  @OptionalText() evidence: string | null;
  @OptionalInstant() verifiedAt: Date | null;
  /** Somebody looked and it is not so; it takes no part in matching. */
  @OptionalInstant() refusedAt: Date | null;
  /** Who looked last, whatever came of it. */
  @Column('uuid', { nullable: true }) verifiedBy: string | null;
  /** What was seen, or why it is not so. */
  @OptionalText() checkNote: string | null;
  @ManyToOne(() => Establishment, { onDelete: 'CASCADE' })
  establishment: Relation<Establishment>;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'verified_by' })
  verifier: Relation<Person> | null;
}
