import {
  LANGUAGES,
  ORGANISATION_KINDS,
  WORK_FORMS,
  type Language,
  type OrganisationKind,
  type WorkForm,
} from '@bestuiver/domain';
import { Check, Column, Entity, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { Instant, oneOf, OptionalDay, OptionalText } from '../columns';

/** A company, a social-economy enterprise or a local authority. */
@Entity()
@Unique(['enterpriseNumber'])
@Check('organisation_kind_check', oneOf('kind', ORGANISATION_KINDS))
@Check('organisation_work_form_check', oneOf('work_form', WORK_FORMS))
@Check('organisation_work_form_kind_check', `(kind = 'social_enterprise') = (work_form IS NOT NULL)`)
@Check('organisation_language_check', oneOf('language', LANGUAGES))
@Check(
  'organisation_enterprise_number_check',
  `enterprise_number ~ '^[01][0-9]{9}$' AND substr(enterprise_number, 9, 2)::int = 97 - substr(enterprise_number, 1, 8)::bigint % 97`,
)
@Index(['parentNumber'])
@Check(
  'organisation_parent_number_check',
  `parent_number ~ '^[01][0-9]{9}$' AND substr(parent_number, 9, 2)::int = 97 - substr(parent_number, 1, 8)::bigint % 97
    AND parent_number <> enterprise_number`,
)
export class Organisation {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: OrganisationKind;
  @Column('text') name: string;
  @Column('text') enterpriseNumber: string;
  /** Enterprise number of the company it belongs to; known or not on the platform. */
  @OptionalText() parentNumber: string | null;
  @OptionalText() workForm: WorkForm | null;
  /** Last day of a work form that is phasing out. */
  @OptionalDay() workFormUntil: string | null;
  @Column('text', { default: 'nl' }) language: Language;
  @OptionalText() naceCode: string | null;
  @OptionalText() coreBusiness: string | null;
  @OptionalText() description: string | null;
  @OptionalText() website: string | null;
  /** Band of full-time staff, shown and never scored. */
  @OptionalText() fteBand: string | null;
  @Instant({ default: () => 'now()' }) createdAt: Date;
  @VersionColumn() version: number;
}
