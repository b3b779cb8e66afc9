import type { DemandKind } from '../kinds';
import type { IsoDate } from '../values/dates';
import type {
  Confidentiality,
  DisplacedWork,
  HygieneZone,
  Pace,
  Period,
  PriceMode,
  Procedure,
  Recurrence,
  RegulatoryClass,
  Reservation,
  Risk,
  Shift,
  SuppliedBy,
  Traceability,
  VolumeUnit,
} from './vocabulary';

/** How much work: a quantity of a unit per period, e.g. 12 000 pieces a month. */
export interface Volume {
  readonly quantity: number;
  readonly unit: VolumeUnit;
  readonly period: Period;
}

/**
 * What every demand may say about itself (domain dossier 4.1). Everything is optional: an unknown fact is neutral in
 * the score and lowers the confidence. Loads are levels 1-5, money is euro excluding VAT, distances are by road time
 * (`maxTravelMinutes`) or as the crow flies (`maxDistanceKm`), whichever the record has.
 */
export interface DemandAttributes {
  volume?: Volume | null;
  /** Hours of work asked per week, where the demand says it. */
  hoursPerWeek?: number | null;
  /** Full-time equivalents asked, where the demand says it. */
  fteNeeded?: number | null;
  divisible?: boolean | null;
  minSharePct?: number | null;
  startDate?: IsoDate | null;
  endDate?: IsoDate | null;
  flexDays?: number | null;
  recurrence?: Recurrence | null;
  seasonMonths?: number[] | null;
  siteNis?: string | null;
  onSite?: boolean | null;
  maxTravelMinutes?: number | null;
  maxDistanceKm?: number | null;
  requiredCertifications?: string[] | null;
  preferredCertifications?: string[] | null;
  /** 1 light (≤ 3 kg) … 5 very heavy (> 18 kg). */
  physicalLoad?: number | null;
  pace?: Pace | null;
  /** 0-4: how far the work can be split, jigged, shown in pictures, error-proofed. */
  adaptability?: number | null;
  risks?: Risk[] | null;
  taskLanguages?: string[] | null;
  priceMode?: PriceMode | null;
  budgetMin?: number | null;
  budgetMax?: number | null;
  budgetFirm?: boolean | null;
  paymentDays?: number | null;
  materialsBy?: SuppliedBy | null;
  transportBy?: SuppliedBy | null;
  confidentiality?: Confidentiality | null;
  publicBuyer?: boolean | null;
  procedure?: Procedure | null;
  reserved?: Reservation | null;
  noticeUrl?: string | null;
  displacedWork?: DisplacedWork | null;
  /** Only the asked activity will do; related ones are gated out. */
  exactActivity?: boolean | null;
}

/** Extra facts of niche work (4.2). */
export interface NicheDetails {
  maturity?: 'idea' | 'tested' | 'standard';
  willingnessToPilot?: boolean;
  coDevelopmentHours?: number;
  unmetNeedEvidence?: string;
  localService?: boolean;
  complementarityStatement?: string;
  likelyCustomers?: number;
  investmentNeeded?: number;
  investmentBy?: SuppliedBy;
  targetSetting?: 'company' | 'household' | 'public_space';
}

/** Extra facts of enclave work (4.2). Only counts and facilities, never anything about a worker. */
export interface EnclaveDetails {
  hostCoreActivity?: string;
  hostNace?: string;
  fitsCoreActivity?: boolean;
  headcountMin?: number;
  headcountMax?: number;
  durationWeeks?: number;
  shifts?: Shift[];
  shiftStart?: string;
  shiftEnd?: string;
  permanentSupervisor?: boolean;
  workstation?: boolean;
  breakRoom?: boolean;
  sanitary?: boolean;
  locker?: boolean;
  canteen?: boolean;
  safetyIntroduction?: boolean;
  ppeBy?: SuppliedBy;
  publicTransportAtShift?: boolean;
  bicycleReach?: boolean;
  companyTransport?: boolean;
  instructionListAgreed?: boolean;
  instructionList?: string;
  workerRepresentationInformed?: boolean;
  learningGoals?: string;
  flowThrough?: 'none' | 'possible' | 'wanted';
}

/** Extra facts of subcontracting (4.2). */
export interface SubcontractingDetails {
  batchMin?: number;
  batchMax?: number;
  leadTimeDays?: number;
  qualityLevel?: string;
  firstPieceApproval?: boolean;
  ppmTarget?: number;
  traceability?: Traceability;
  hygieneZone?: HygieneZone;
  palletPlaces?: number;
  storageTemperature?: string;
  packagingMaterial?: string;
  callOff?: 'email' | 'edi' | 'portal';
  forecastWeeks?: number;
  penaltyClauses?: boolean;
}

/** Extra facts of strategic products (4.2). */
export interface StrategicDetails {
  productId?: string;
  regulatoryClass?: RegulatoryClass;
  conformityBy?: SuppliedBy | 'none';
  baselinePerDay?: number;
  surgePerDay?: number;
  timeToSurgeDays?: number;
  rawMaterialStockWeeks?: number;
  twoSources?: boolean;
  switchOverFrom?: string;
  stockRotation?: boolean;
  contact247?: boolean;
  crop?: string;
  kmToPointOfSale?: number;
  coldChain?: boolean;
  organic?: boolean;
}

export interface DetailsByKind {
  niche: NicheDetails;
  enclave: EnclaveDetails;
  subcontracting: SubcontractingDetails;
  strategic_product: StrategicDetails;
}

/** A kind with the details that belong to it. */
export type KindDetails = { [K in DemandKind]: { kind: K; details: DetailsByKind[K] } }[DemandKind];

/** Facts a demand must have before it can be submitted. */
export function missingForSubmission(
  demand: DemandAttributes & { kind: DemandKind; activityIds?: readonly string[]; details?: object | null },
): string[] {
  const missing: string[] = [];
  if (!demand.activityIds?.length) missing.push('activityIds');
  if (!demand.startDate) missing.push('startDate');
  if (!demand.siteNis) missing.push('siteNis');
  if (demand.kind === 'enclave') {
    const details = (demand.details ?? {}) as EnclaveDetails;
    if (details.fitsCoreActivity == null) missing.push('details.fitsCoreActivity');
    if (details.permanentSupervisor == null) missing.push('details.permanentSupervisor');
    if (details.headcountMin == null && demand.fteNeeded == null) missing.push('details.headcountMin');
  } else if (!demand.volume && demand.hoursPerWeek == null && demand.fteNeeded == null && demand.kind !== 'niche') {
    missing.push('volume');
  }
  return missing;
}
