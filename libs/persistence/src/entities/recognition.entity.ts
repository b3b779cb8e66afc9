import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf, OptionalDay, OptionalInstant, OptionalText } from '../columns';
import { Establishment } from './establishment.entity';
import { Person } from './person.entity';

/** Decision by which an establishment is recognised as maatwerkbedrijf (or in another work form), with its dates. */
@Entity()
@Index(['establishmentId'])
@Check('recognition_refusal_check', 'refused_at IS NULL OR (verified_at IS NULL AND check_note IS NOT NULL)')
@Check('recognition_scope_check', oneOf('scope', ['enterprise', 'establishment']))
@Check('recognition_validity_check', 'valid_to IS NULL OR valid_to >= valid_from')
export class Recognition {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') establishmentId: string;
  @Column('text') number: string;
  @Column('text') scope: 'enterprise' | 'establishment';
  @Column('text', { default: 'maatwerkbedrijf' }) label: string;
  @Column('date') validFrom: string;
  /** Last day of the recognition; open when null. */
  @OptionalDay() validTo: string | null;
  /** Where the decision can be read. */
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
