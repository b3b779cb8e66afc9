import {
  CAPABILITY_LIFE_CYCLE,
  CAPABILITY_STATUSES,
  DEMAND_KINDS,
  HOLD_STATUSES,
  LANGUAGES,
  WORK_MODES,
  type CapabilityStatus,
  type CapabilityVerb,
  type DemandKind,
  type HoldStatus,
  type Language,
  type WorkMode,
} from '@bestuiver/domain';
import {
  Amount,
  Day,
  Flag,
  Id,
  Moment,
  OneOf,
  Part,
  Parts,
  QuerySomeOf,
  SomeOf,
  Text,
  TextList,
  Whole,
} from '../fields/fields';
import { PageQueryDto } from '../http/page.dto';
import { CapabilityFactsDto } from './capability-facts.dto';

const VERBS = [...new Set(CAPABILITY_LIFE_CYCLE.moves.map(({ verb }) => verb))];

export class EstablishmentRefDto {
  @Id() id: string;
  @Text({ max: 300 }) name: string;
  @Text({ max: 5 }) nisCode: string;
  @Text({ max: 200 }) municipality: string;
  @Id() organisationId: string;
  @Text({ max: 300 }) organisation: string;
}

export class LevelledActivityDto {
  @Text({ max: 100 }) activityId: string;
  @Text({ max: 200 }) label: string;
  @Whole({ min: 1, max: 3 }) level: number;
}

/** A capability in a list. */
export class CapabilitySummaryDto {
  @Id() id: string;
  @OneOf('CapabilityStatus', CAPABILITY_STATUSES) status: CapabilityStatus;
  @Moment() statusSince: string;
  @Text({ max: 200 }) title: string;
  @SomeOf('DemandKind', DEMAND_KINDS) kinds: DemandKind[];
  @Part(() => EstablishmentRefDto) establishment: EstablishmentRefDto;
  @Parts(() => LevelledActivityDto) activities: LevelledActivityDto[];
  @Moment({ nullable: true }) confirmedAt: string | null;
  @Flag({ description: 'Entered by a coordinator and not yet confirmed by the enterprise.' }) onBehalf: boolean;
}

/** A capability with all that is known about it and what the reader may do with it now. */
export class CapabilityDto extends CapabilityFactsDto {
  @Id() id: string;
  @OneOf('CapabilityStatus', CAPABILITY_STATUSES) status: CapabilityStatus;
  @Moment() statusSince: string;
  @Text({ max: 100, nullable: true }) statusReason: string | null;
  @Text({ max: 2000, nullable: true }) statusNote: string | null;
  @Text({ max: 200 }) title: string;
  @Text({ max: 8000 }) description: string;
  @OneOf('Language', LANGUAGES) language: Language;
  @SomeOf('DemandKind', DEMAND_KINDS) kinds: DemandKind[];
  @SomeOf('WorkMode', WORK_MODES) modes: WorkMode[];
  @Part(() => EstablishmentRefDto) establishment: EstablishmentRefDto;
  @Parts(() => LevelledActivityDto) activities: LevelledActivityDto[];
  @Moment({ nullable: true }) confirmedAt: string | null;
  @Day({ nullable: true, description: 'Last day on which it counts as fresh.' }) freshUntil: string | null;
  @Flag() onBehalf: boolean;
  @SomeOf('CapabilityVerb', VERBS, { description: 'What the reader may do with it now.' }) verbs: CapabilityVerb[];
  @Flag({ description: 'Whether the reader may change it now.' }) editable: boolean;
  @Moment() createdAt: string;
  @Moment() updatedAt: string;
  @Whole({ min: 1, max: 1_000_000, description: 'Also in the ETag.' }) version: number;
}

export class ListCapabilitiesDto extends PageQueryDto {
  @QuerySomeOf('CapabilityStatus', CAPABILITY_STATUSES) status?: CapabilityStatus[];
  @QuerySomeOf('DemandKind', DEMAND_KINDS) kind?: DemandKind[];
  @Text({ max: 200, optional: true, description: 'Words of the title or the organisation.' }) q?: string;
  @Id({ optional: true }) establishmentId?: string;
}

export class WeekDto {
  @Day() weekStart: string;
  @Text({ max: 8, example: '2026-W47' }) isoWeek: string;
  @Amount({ min: 0, max: 100_000 }) freeHours: number;
  @Amount({ min: 0, max: 100_000 }) heldHours: number;
  @Amount({ min: 0, max: 100_000 }) committedHours: number;
  @Flag() overPlanned: boolean;
  @Flag({ description: 'A coordinator allowed more than is free.' }) overAllowed: boolean;
  @OneOf('WeekStatus', ['unknown', 'planned', 'confirmed']) status: 'unknown' | 'planned' | 'confirmed';
}

/** Hours that a yes to a proposal keeps free, or that a collaboration takes. */
class WeekHoldDto {
  @Id() proposalId: string;
  @Text({ max: 200 }) title: string;
  @OneOf('HoldStatus', HOLD_STATUSES) status: HoldStatus;
  @Amount({ min: 0, max: 100_000 }) hoursPerWeek: number;
  @Whole({ min: 0, max: 60, description: 'Weeks of the calendar in the period of the work.' }) weeks: number;
  @Whole({ min: 0, max: 60, description: 'Those in which less is free than the work needs.' }) shortWeeks: number;
  @Day() firstWeek: string;
  @Day() lastWeek: string;
  @Day({ description: 'Last day the hours stay held.' }) until: string;
  @Flag({ description: 'The coordinator allowed more than is free.' }) beyondFree: boolean;
}

/** The weeks from this one on. */
export class CapacityDto {
  @Id() capabilityId: string;
  @Parts(() => WeekDto) weeks: WeekDto[];
  @Parts(() => WeekHoldDto, { description: 'What stands in these weeks.' }) holds: WeekHoldDto[];
  @Flag() editable: boolean;
  @Whole({ min: 1, max: 1_000_000, description: 'Also in the ETag.' }) version: number;
}

export class EstablishmentDto extends EstablishmentRefDto {
  @Text({ max: 300 }) street: string;
  @Text({ max: 4 }) postalCode: string;
  @Text({ max: 10, nullable: true }) establishmentNumber: string | null;
  @Flag() main: boolean;
}

export class EstablishmentListDto {
  @Parts(() => EstablishmentDto) items: EstablishmentDto[];
}

export class CertificateDto {
  @Id() id: string;
  @Id() establishmentId: string;
  @Text({ max: 100 }) certificationId: string;
  @Text({ max: 200 }) label: string;
  @Text({ max: 500, nullable: true }) scope: string | null;
  @Text({ max: 200, nullable: true }) body: string | null;
  @Text({ max: 100, nullable: true }) number: string | null;
  @Day({ nullable: true }) validFrom: string | null;
  @Day({ nullable: true }) validTo: string | null;
  @Moment({ nullable: true }) verifiedAt: string | null;
}

export class CertificateListDto {
  @Parts(() => CertificateDto) items: CertificateDto[];
}

export class AddCertificateDto {
  @Text({ max: 100 }) certificationId: string;
  @Text({ max: 500, optional: true }) scope?: string;
  @Text({ max: 200, optional: true, description: 'The body that gave it.' }) body?: string;
  @Text({ max: 100, optional: true }) number?: string;
  @Text({ max: 1000, optional: true, description: 'Where it can be read.' }) evidence?: string;
  @Day({ optional: true }) validFrom?: string;
  @Day({ optional: true }) validTo?: string;
}

export class RecognitionDto {
  @Id() id: string;
  @Id() establishmentId: string;
  @Text({ max: 100 }) number: string;
  @OneOf('RecognitionScope', ['enterprise', 'establishment']) scope: 'enterprise' | 'establishment';
  @Text({ max: 100 }) label: string;
  @Day() validFrom: string;
  @Day({ nullable: true }) validTo: string | null;
  @Text({ max: 1000, nullable: true }) evidence: string | null;
  @Moment({ nullable: true }) verifiedAt: string | null;
}

export class RecognitionListDto {
  @Parts(() => RecognitionDto) items: RecognitionDto[];
}

export class AddRecognitionDto {
  @Text({ max: 100 }) number: string;
  @OneOf('RecognitionScope', ['enterprise', 'establishment']) scope: 'enterprise' | 'establishment';
  @OneOf('RecognitionLabel', ['maatwerkbedrijf', 'maatwerkafdeling', 'local_service', 'work_care'], { optional: true })
  label?: string;
  @Day() validFrom: string;
  @Day({ optional: true }) validTo?: string;
  @Text({ max: 1000, optional: true, description: 'Where the decision can be read.' }) evidence?: string;
}

export class OwnMatchDto {
  @Id() demandId: string;
  @Text({ max: 200 }) title: string;
  @OneOf('DemandKind', DEMAND_KINDS) kind: DemandKind;
  @Text({ max: 200, nullable: true }) municipality: string | null;
  @Moment() rankedAt: string;
  @Amount({ min: 0, max: 100 }) score: number;
  @OneOf('Band', ['strong', 'review', 'weak']) band: 'strong' | 'review' | 'weak';
  @TextList({ max: 50, each: { max: 1000 }, description: 'Own strong and weak points, in words.' }) reasons: string[];
}

export class OwnMatchListDto {
  @Parts(() => OwnMatchDto) items: OwnMatchDto[];
}
