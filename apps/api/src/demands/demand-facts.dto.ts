import {
  CONFIDENTIALITIES,
  DISPLACED_WORK,
  PACES,
  PERIODS,
  PRICE_MODES,
  PROCEDURES,
  RECURRENCES,
  RESERVATIONS,
  RISKS,
  SUPPLIED_BY,
  VOLUME_UNITS,
  type Confidentiality,
  type DemandAttributes,
  type DisplacedWork,
  type Pace,
  type Period,
  type PriceMode,
  type Procedure,
  type Recurrence,
  type Reservation,
  type Risk,
  type SuppliedBy,
  type Volume,
  type VolumeUnit,
} from '@bestuiver/domain';
import { Amount, Day, Flag, ListOfWhole, OneOf, Part, SomeOf, Text, TextList, Whole } from '../fields/fields';
import { LANGUAGE_CODE, NIS_CODE, SLUG, WEB_ADDRESS } from '../fields/shapes';

const unknown = { optional: true, nullable: true } as const;

export class VolumeDto implements Volume {
  @Amount({ min: 0.001, max: 1_000_000_000, example: 12_000 }) quantity: number;
  @OneOf('VolumeUnit', VOLUME_UNITS) unit: VolumeUnit;
  @OneOf('Period', PERIODS) period: Period;
}

/** Facts of a demand (all may be unknown); null empties one. */
export class DemandFactsDto implements DemandAttributes {
  @Part(() => VolumeDto, unknown) volume?: VolumeDto | null;
  @Amount({ min: 0.1, max: 100_000, ...unknown }) hoursPerWeek?: number | null;
  @Amount({ min: 0.05, max: 1000, ...unknown }) fteNeeded?: number | null;
  @Flag(unknown) divisible?: boolean | null;
  @Amount({ min: 0, max: 100, ...unknown }) minSharePct?: number | null;
  @Day(unknown) startDate?: string | null;
  @Day(unknown) endDate?: string | null;
  @Whole({ min: 0, max: 366, ...unknown }) flexDays?: number | null;
  @OneOf('Recurrence', RECURRENCES, unknown) recurrence?: Recurrence | null;
  @ListOfWhole({ max: 12, each: { min: 1, max: 12 }, ...unknown }) seasonMonths?: number[] | null;
  @Text({
    max: 5,
    pattern: NIS_CODE,
    ...unknown,
    description: 'NIS code of the municipality of the work.',
    example: '36015',
  })
  siteNis?: string | null;
  @Flag(unknown) onSite?: boolean | null;
  @Whole({ min: 0, max: 300, ...unknown }) maxTravelMinutes?: number | null;
  @Amount({ min: 0, max: 500, ...unknown }) maxDistanceKm?: number | null;
  @TextList({ max: 20, each: { max: 100, pattern: SLUG }, ...unknown }) requiredCertifications?: string[] | null;
  @TextList({ max: 20, each: { max: 100, pattern: SLUG }, ...unknown }) preferredCertifications?: string[] | null;
  @Whole({ min: 1, max: 5, ...unknown, description: '1 light (up to 3 kg) to 5 very heavy (over 18 kg).' })
  physicalLoad?: number | null;
  @OneOf('Pace', PACES, unknown) pace?: Pace | null;
  @Whole({ min: 0, max: 4, ...unknown }) adaptability?: number | null;
  @SomeOf('Risk', RISKS, unknown) risks?: Risk[] | null;
  @TextList({ max: 10, each: { max: 2, pattern: LANGUAGE_CODE }, ...unknown }) taskLanguages?: string[] | null;
  @OneOf('PriceMode', PRICE_MODES, unknown) priceMode?: PriceMode | null;
  @Amount({ min: 0, max: 100_000_000, ...unknown, description: 'Euro excluding VAT.' }) budgetMin?: number | null;
  @Amount({ min: 0, max: 100_000_000, ...unknown, description: 'Euro excluding VAT.' }) budgetMax?: number | null;
  @Flag(unknown) budgetFirm?: boolean | null;
  @Whole({ min: 0, max: 365, ...unknown }) paymentDays?: number | null;
  @OneOf('SuppliedBy', SUPPLIED_BY, unknown) materialsBy?: SuppliedBy | null;
  @OneOf('SuppliedBy', SUPPLIED_BY, unknown) transportBy?: SuppliedBy | null;
  @OneOf('Confidentiality', CONFIDENTIALITIES, unknown) confidentiality?: Confidentiality | null;
  @Flag(unknown) publicBuyer?: boolean | null;
  @OneOf('Procedure', PROCEDURES, unknown) procedure?: Procedure | null;
  @OneOf('Reservation', RESERVATIONS, unknown) reserved?: Reservation | null;
  @Text({ max: 500, pattern: WEB_ADDRESS, ...unknown }) noticeUrl?: string | null;
  @OneOf('DisplacedWork', DISPLACED_WORK, { ...unknown, description: 'Who does this work today.' })
  displacedWork?: DisplacedWork | null;
  @Flag({ ...unknown, description: 'Only the asked activity will do.' }) exactActivity?: boolean | null;
}
