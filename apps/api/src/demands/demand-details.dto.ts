import {
  HYGIENE_ZONES,
  REGULATORY_CLASSES,
  SHIFTS,
  SUPPLIED_BY,
  TRACEABILITIES,
  type EnclaveDetails,
  type HygieneZone,
  type NicheDetails,
  type RegulatoryClass,
  type Shift,
  type StrategicDetails,
  type SubcontractingDetails,
  type SuppliedBy,
  type Traceability,
} from '@bestuiver/domain';
import { Amount, Flag, OneOf, SomeOf, Text, Whole } from '../fields/fields';
import { CLOCK_TIME, SLUG } from '../fields/shapes';

const optional = { optional: true } as const;

/** Extra facts of niche work. */
export class NicheDetailsDto implements NicheDetails {
  @OneOf('Maturity', ['idea', 'tested', 'standard'], optional) maturity?: 'idea' | 'tested' | 'standard';
  @Flag(optional) willingnessToPilot?: boolean;
  @Amount({ min: 0, max: 10_000, ...optional }) coDevelopmentHours?: number;
  @Text({ max: 2000, ...optional }) unmetNeedEvidence?: string;
  @Flag(optional) localService?: boolean;
  @Text({ max: 2000, ...optional }) complementarityStatement?: string;
  @Whole({ min: 0, max: 10_000_000, ...optional }) likelyCustomers?: number;
  @Amount({ min: 0, max: 100_000_000, ...optional }) investmentNeeded?: number;
  @OneOf('SuppliedBy', SUPPLIED_BY, optional) investmentBy?: SuppliedBy;
  @OneOf('TargetSetting', ['company', 'household', 'public_space'], optional)
  targetSetting?: 'company' | 'household' | 'public_space';
}

/** Extra facts of an enclave: counts and facilities, never anything about a worker. */
export class EnclaveDetailsDto implements EnclaveDetails {
  @Text({ max: 500, ...optional }) hostCoreActivity?: string;
  @Text({ max: 10, ...optional }) hostNace?: string;
  @Flag(optional) fitsCoreActivity?: boolean;
  @Whole({ min: 1, max: 500, ...optional }) headcountMin?: number;
  @Whole({ min: 1, max: 500, ...optional }) headcountMax?: number;
  @Whole({ min: 1, max: 520, ...optional }) durationWeeks?: number;
  @SomeOf('Shift', SHIFTS, optional) shifts?: Shift[];
  @Text({ max: 5, pattern: CLOCK_TIME, ...optional, example: '07:30' }) shiftStart?: string;
  @Text({ max: 5, pattern: CLOCK_TIME, ...optional, example: '16:00' }) shiftEnd?: string;
  @Flag(optional) permanentSupervisor?: boolean;
  @Flag(optional) workstation?: boolean;
  @Flag(optional) breakRoom?: boolean;
  @Flag(optional) sanitary?: boolean;
  @Flag(optional) locker?: boolean;
  @Flag(optional) canteen?: boolean;
  @Flag(optional) safetyIntroduction?: boolean;
  @OneOf('SuppliedBy', SUPPLIED_BY, optional) ppeBy?: SuppliedBy;
  @Flag(optional) publicTransportAtShift?: boolean;
  @Flag(optional) bicycleReach?: boolean;
  @Flag(optional) companyTransport?: boolean;
  @Flag(optional) instructionListAgreed?: boolean;
  @Text({ max: 4000, ...optional }) instructionList?: string;
  @Flag(optional) workerRepresentationInformed?: boolean;
  @Text({ max: 2000, ...optional }) learningGoals?: string;
  @OneOf('FlowThrough', ['none', 'possible', 'wanted'], optional) flowThrough?: 'none' | 'possible' | 'wanted';
}

/** Extra facts of subcontracting. */
export class SubcontractingDetailsDto implements SubcontractingDetails {
  @Amount({ min: 0, max: 1_000_000_000, ...optional }) batchMin?: number;
  @Amount({ min: 0, max: 1_000_000_000, ...optional }) batchMax?: number;
  @Whole({ min: 0, max: 366, ...optional }) leadTimeDays?: number;
  @Text({ max: 200, ...optional }) qualityLevel?: string;
  @Flag(optional) firstPieceApproval?: boolean;
  @Amount({ min: 0, max: 1_000_000, ...optional }) ppmTarget?: number;
  @OneOf('Traceability', TRACEABILITIES, optional) traceability?: Traceability;
  @OneOf('HygieneZone', HYGIENE_ZONES, optional) hygieneZone?: HygieneZone;
  @Whole({ min: 0, max: 100_000, ...optional }) palletPlaces?: number;
  @Text({ max: 100, ...optional }) storageTemperature?: string;
  @Text({ max: 500, ...optional }) packagingMaterial?: string;
  @OneOf('CallOff', ['email', 'edi', 'portal'], optional) callOff?: 'email' | 'edi' | 'portal';
  @Whole({ min: 0, max: 104, ...optional }) forecastWeeks?: number;
  @Flag(optional) penaltyClauses?: boolean;
}

/** Extra facts of a strategic product. */
export class StrategicDetailsDto implements StrategicDetails {
  @Text({ max: 100, pattern: SLUG, ...optional }) productId?: string;
  @OneOf('RegulatoryClass', REGULATORY_CLASSES, optional) regulatoryClass?: RegulatoryClass;
  @OneOf('ConformityBy', [...SUPPLIED_BY, 'none'], optional) conformityBy?: SuppliedBy | 'none';
  @Amount({ min: 0, max: 1_000_000_000, ...optional }) baselinePerDay?: number;
  @Amount({ min: 0, max: 1_000_000_000, ...optional }) surgePerDay?: number;
  @Whole({ min: 0, max: 366, ...optional }) timeToSurgeDays?: number;
  @Amount({ min: 0, max: 520, ...optional }) rawMaterialStockWeeks?: number;
  @Flag(optional) twoSources?: boolean;
  @Text({ max: 500, ...optional }) switchOverFrom?: string;
  @Flag(optional) stockRotation?: boolean;
  @Flag(optional) contact247?: boolean;
  @Text({ max: 200, ...optional }) crop?: string;
  @Amount({ min: 0, max: 1000, ...optional }) kmToPointOfSale?: number;
  @Flag(optional) coldChain?: boolean;
  @Flag(optional) organic?: boolean;
}
