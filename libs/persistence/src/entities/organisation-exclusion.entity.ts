import { Check, Entity, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Organisation } from './organisation.entity';

/** One organisation does not want to be matched with another; private to the one who said so (gate D13). */
@Entity()
@Check('organisation_exclusion_self_check', 'organisation_id <> excluded_id')
export class OrganisationExclusion {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') excludedId: string;
  @ManyToOne(() => Organisation, { onDelete: 'CASCADE' })
  organisation: Relation<Organisation>;
  @ManyToOne(() => Organisation, { onDelete: 'CASCADE' })
  excluded: Relation<Organisation>;
}
