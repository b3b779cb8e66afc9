import { Check, Entity, Exclusion, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OptionalDay } from '../columns';
import { Municipality } from './municipality.entity';
import { WorkingArea } from './working-area.entity';

/** Dated membership of a municipality in a working area; a municipality is never twice in one area on one day. */
@Entity()
@Check('working_area_member_validity_check', 'valid_to IS NULL OR valid_to > valid_from')
@Exclusion(
  'working_area_member_no_overlap',
  `USING gist (working_area_id WITH =, nis_code WITH =, daterange(valid_from, valid_to) WITH &&)`,
)
export class WorkingAreaMember {
  @PrimaryColumn('uuid') workingAreaId: string;
  @PrimaryColumn('text') nisCode: string;
  @PrimaryColumn('date') validFrom: string;
  @OptionalDay() validTo: string | null;
  @ManyToOne(() => WorkingArea, { onDelete: 'CASCADE' })
  workingArea: Relation<WorkingArea>;
  @ManyToOne(() => Municipality)
  @JoinColumn({ name: 'nis_code' })
  municipality: Relation<Municipality>;
}
