import {
  DEMAND_KINDS,
  LANGUAGES,
  ORGANISATION_KINDS,
  WORK_FORMS,
  type DemandKind,
  type Language,
  type OrganisationKind,
  type WorkForm,
} from '@bestuiver/domain';
import {
  Amount,
  Day,
  Flag,
  Id,
  OneOf,
  Part,
  Parts,
  QuerySomeOf,
  QueryWhole,
  SomeOf,
  Text,
  TextList,
} from '../fields/fields';
import { NIS_CODE } from '../fields/shapes';
import { PageQueryDto } from '../http/page.dto';

export class FindMunicipalitiesDto {
  @Text({ max: 100, optional: true, description: 'Begin of a name, or a postal code.', example: 'roes' }) q?: string;
  @QueryWhole({ min: 1, max: 400, optional: true }) limit: number = 20;
}

export class MunicipalityDto {
  @Text({ max: 5 }) nisCode: string;
  @Text({ max: 200 }) name: string;
  @TextList({ max: 100, each: { max: 4 } }) postalCodes: string[];
  @Text({ max: 100 }) province: string;
  @Amount({ min: -90, max: 90 }) lat: number;
  @Amount({ min: -180, max: 180 }) lon: number;
}

export class MunicipalityListDto {
  @Parts(() => MunicipalityDto) items: MunicipalityDto[];
}

export class WorkingAreaDto {
  @Id() id: string;
  @Text({ max: 100 }) code: string;
  @Text({ max: 300 }) name: string;
  @Text({ max: 100 }) mandate: string;
  @Text({ max: 254 }) contactEmail: string;
  @TextList({ max: 400, each: { max: 5 }, description: 'NIS codes of the municipalities of today.' })
  municipalities: string[];
}

export class WorkingAreaListDto {
  @Parts(() => WorkingAreaDto) items: WorkingAreaDto[];
}

export class FindEnterprisesDto extends PageQueryDto {
  @Text({ max: 200, optional: true, description: 'Ordinary words: a name, or the work that is looked for.' })
  q?: string;
  @Text({ max: 100, optional: true }) activityId?: string;
  @QuerySomeOf('DemandKind', DEMAND_KINDS) kind?: DemandKind[];
  @Text({ max: 5, pattern: NIS_CODE, optional: true, description: 'NIS code of a municipality.' }) nisCode?: string;
}

export class PublicSiteDto {
  @Id() id: string;
  @Text({ max: 300 }) name: string;
  @Text({ max: 300 }) street: string;
  @Text({ max: 4 }) postalCode: string;
  @Text({ max: 200 }) municipality: string;
  @Text({ max: 5 }) nisCode: string;
  @Amount({ min: -90, max: 90 }) lat: number;
  @Amount({ min: -180, max: 180 }) lon: number;
}

/** An enterprise as everybody may see it; prices and quotes are never part of it. */
export class EnterpriseDto {
  @Id() id: string;
  @Text({ max: 300 }) name: string;
  @OneOf('WorkForm', WORK_FORMS) workForm: WorkForm;
  @Text({ max: 2000, nullable: true }) description: string | null;
  @Text({ max: 300, nullable: true }) website: string | null;
  @Text({ max: 50, nullable: true }) fteBand: string | null;
  @Parts(() => PublicSiteDto) sites: PublicSiteDto[];
  @TextList({ max: 200, each: { max: 100 } }) activityIds: string[];
  @SomeOf('DemandKind', DEMAND_KINDS) kinds: DemandKind[];
}

export class PublicCapabilityDto {
  @Id() id: string;
  @Id() siteId: string;
  @Text({ max: 200 }) title: string;
  @Text({ max: 8000 }) description: string;
  @SomeOf('DemandKind', DEMAND_KINDS) kinds: DemandKind[];
  @TextList({ max: 200, each: { max: 100 } }) activityIds: string[];
  @Day({ nullable: true, description: 'When the enterprise last confirmed it.' }) confirmedOn: string | null;
}

export class PublicCertificateDto {
  @Text({ max: 100 }) certificationId: string;
  @Text({ max: 500, nullable: true }) scope: string | null;
  @Day({ nullable: true }) validTo: string | null;
}

export class PublicRecognitionDto {
  @Text({ max: 100 }) label: string;
  @Text({ max: 100 }) number: string;
  @Day() validFrom: string;
  @Day({ nullable: true }) validTo: string | null;
  @Flag() verified: boolean;
}

export class EnterpriseDetailDto extends EnterpriseDto {
  @Parts(() => PublicCapabilityDto) capabilities: PublicCapabilityDto[];
  @Parts(() => PublicCertificateDto) certificates: PublicCertificateDto[];
  @Parts(() => PublicRecognitionDto) recognitions: PublicRecognitionDto[];
}

export class FindOrganisationsDto extends PageQueryDto {
  @Text({ max: 200, optional: true, description: 'Part of the name, or an enterprise number.' }) q?: string;
}

export class OrganisationDto {
  @Id() id: string;
  @Text({ max: 300 }) name: string;
  @OneOf('OrganisationKind', ORGANISATION_KINDS) kind: OrganisationKind;
  @Text({ max: 12, description: 'As it is written: 0999.999.922.' }) enterpriseNumber: string;
}

export class ContactDto {
  @Text({ max: 200 }) name: string;
  @Text({ max: 254, pattern: { shape: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, code: 'email.invalid' } }) email: string;
  @OneOf('Language', LANGUAGES, { optional: true }) language?: Language;
}

/** A company or authority that a coordinator enters, with the person who gets its mail. */
export class RegisterOrganisationDto {
  @OneOf('BuyerKind', ['company', 'local_authority']) kind: 'company' | 'local_authority';
  @Text({ max: 300 }) name: string;
  @Text({
    max: 20,
    description: 'Number in the Crossroads Bank for Enterprises; dots and BE are fine.',
    example: 'BE 0999.999.922',
  })
  enterpriseNumber: string;
  @Text({ max: 20, optional: true, description: 'Number of the company it belongs to; daughters of one are noted.' })
  parentNumber?: string;
  @OneOf('Language', LANGUAGES, { optional: true }) language?: Language;
  @Text({ max: 500, optional: true }) coreBusiness?: string;
  @Part(() => ContactDto) contact: ContactDto;
}
