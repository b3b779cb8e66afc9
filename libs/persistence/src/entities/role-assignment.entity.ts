import { ROLES, type Role } from '@bestuiver/domain';
import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../columns';
import { Organisation } from './organisation.entity';
import { Person } from './person.entity';
import { WorkingArea } from './working-area.entity';

/** A role held by a person for one organisation, one working area, or the platform. */
@Entity()
@Index(['personId'])
@Index(['organisationId'])
@Check('role_assignment_role_check', oneOf('role', ROLES))
@Check(
  'role_assignment_scope_check',
  `CASE WHEN role IN ('company_member','company_admin','enterprise_member','enterprise_admin')
        THEN organisation_id IS NOT NULL AND working_area_id IS NULL
        WHEN role = 'platform_admin' THEN organisation_id IS NULL AND working_area_id IS NULL
        ELSE organisation_id IS NULL AND working_area_id IS NOT NULL END`,
)
@Index('role_assignment_once_idx', { synchronize: false })
export class RoleAssignment {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') personId: string;
  @Column('text') role: Role;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('uuid', { nullable: true }) workingAreaId: string | null;
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  person: Relation<Person>;
  @ManyToOne(() => Organisation, { onDelete: 'CASCADE' })
  organisation: Relation<Organisation> | null;
  @ManyToOne(() => WorkingArea, { onDelete: 'CASCADE' })
  workingArea: Relation<WorkingArea> | null;
}
