import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OptionalDay, OptionalText } from '../columns';

/** A municipality with its NIS code; merged ones keep their row, closed by `validTo` and pointing to the successor. */
@Entity()
@Check('municipality_nis_code_check', `nis_code ~ '^[0-9]{5}$'`)
@Check('municipality_validity_check', 'valid_to IS NULL OR valid_to > valid_from')
export class Municipality {
  @PrimaryColumn('text') nisCode: string;
  @Column('text') nameNl: string;
  @Column('text') nameFr: string;
  @Column('text') province: string;
  @Column('text') arrondissement: string;
  @Column('double precision') lat: number;
  @Column('double precision') lon: number;
  @Column('date') validFrom: string;
  /** First day on which the municipality no longer exists. */
  @OptionalDay() validTo: string | null;
  @OptionalText() successorNis: string | null;
  @ManyToOne(() => Municipality)
  @JoinColumn({ name: 'successor_nis' })
  successor: Relation<Municipality> | null;
}
