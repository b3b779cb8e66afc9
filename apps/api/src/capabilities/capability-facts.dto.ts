import {
  CONFIDENTIALITIES,
  HYGIENE_ZONES,
  PACES,
  PRICE_MODES,
  RISKS,
  SHIFTS,
  VOLUME_UNITS,
  type CapabilityAttributes,
  type Confidentiality,
  type HygieneZone,
  type Pace,
  type PriceMode,
  type Risk,
  type Shift,
  type VolumeUnit,
} from '@bestuiver/domain';
import { Amount, Day, Flag, OneOf, SomeOf, Text, TextList, Whole } from '../fields/fields';
import { LANGUAGE_CODE } from '../fields/shapes';

const unknown = { optional: true, nullable: true } as const;

/** Facts of a capability (all may be unknown); null empties one. */
export class CapabilityFactsDto implements Omit<CapabilityAttributes, 'kinds' | 'modes'> {
  @Amount({ min: 0, max: 1000, ...unknown }) fteAvailable?: number | null;
  @Day(unknown) availableFrom?: string | null;
  @Whole({ min: 1, max: 500, ...unknown }) teamMin?: number | null;
  @Whole({ min: 1, max: 500, ...unknown }) teamMax?: number | null;
  @Amount({ min: 1, max: 13, ...unknown, description: 'Workers per supervisor.' }) supervisionRatio?: number | null;
  @Flag(unknown) permanentSupervisor?: boolean | null;
  @SomeOf('Shift', SHIFTS, unknown) shifts?: Shift[] | null;
  @Amount({ min: 0, max: 1_000_000_000, ...unknown }) batchMin?: number | null;
  @Amount({ min: 0, max: 1_000_000_000, ...unknown }) batchMax?: number | null;
  @OneOf('VolumeUnit', VOLUME_UNITS, unknown) batchUnit?: VolumeUnit | null;
  @Amount({ min: 0, max: 1_000_000, ...unknown, description: 'Made by one full-time worker in an hour.' })
  outputPerHour?: number | null;
  @Amount({ min: 0, max: 100_000, ...unknown }) maxPieceWeightKg?: number | null;
  @Whole({ min: 0, max: 366, ...unknown }) rampUpDays?: number | null;
  @Whole({ min: 0, max: 366, ...unknown }) leadTimeDays?: number | null;
  @Amount({ min: 0, max: 1_000_000_000, ...unknown }) dailyOutput?: number | null;
  @Amount({ min: 0, max: 1_000_000_000, ...unknown }) dailyOutputSurge?: number | null;
  @Text({ max: 2000, ...unknown }) equipment?: string | null;
  @Whole({ min: 0, max: 100_000, ...unknown }) palletPlaces?: number | null;
  @OneOf('HygieneZone', HYGIENE_ZONES, unknown) hygieneZone?: HygieneZone | null;
  @SomeOf('Risk', RISKS, unknown) excludedRisks?: Risk[] | null;
  @Whole({ min: 1, max: 5, ...unknown }) physicalLoadMax?: number | null;
  @SomeOf('Pace', PACES, unknown) pacesOk?: Pace[] | null;
  @OneOf('Confidentiality', CONFIDENTIALITIES, unknown) confidentialityMax?: Confidentiality | null;
  @TextList({ max: 10, each: { max: 2, pattern: LANGUAGE_CODE }, ...unknown }) taskLanguages?: string[] | null;
  @Amount({ min: 0, max: 500, ...unknown }) serviceRadiusKm?: number | null;
  @Whole({ min: 0, max: 300, ...unknown }) serviceRadiusMinutes?: number | null;
  @Flag(unknown) ownTransport?: boolean | null;
  @SomeOf('PriceMode', PRICE_MODES, unknown) priceModes?: PriceMode[] | null;
  @Amount({ min: 0, max: 100_000_000, ...unknown, description: 'Private; euro excluding VAT.' }) priceMin?:
    number | null;
  @Amount({ min: 0, max: 100_000_000, ...unknown, description: 'Private; euro excluding VAT.' }) priceMax?:
    number | null;
  @Amount({ min: 0, max: 100_000_000, ...unknown, description: 'Private; what the work costs the enterprise itself.' })
  costFloor?: number | null;
  @Flag(unknown) priceFirm?: boolean | null;
  @Amount({ min: 0, max: 10_000, ...unknown }) coDevelopmentHours?: number | null;
  @Whole({ min: 0, max: 1000, ...unknown }) pilotsDone?: number | null;
  @Flag(unknown) consortiumOpen?: boolean | null;
  @Flag(unknown) mayLead?: boolean | null;
  @Flag(unknown) learningGoals?: boolean | null;
}
