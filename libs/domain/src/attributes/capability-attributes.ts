import type { DemandKind } from '../kinds';
import type { IsoDate } from '../values/dates';
import type { Confidentiality, HygieneZone, Pace, PriceMode, Risk, Shift, VolumeUnit, WorkMode } from './vocabulary';

/** What a capability may say about itself (domain dossier 4.3). Unknown facts stay null. */
export interface CapabilityAttributes {
  kinds: DemandKind[];
  modes: WorkMode[];
  /** Full-time equivalents free in an ordinary week; the week calendar refines it. */
  fteAvailable?: number | null;
  availableFrom?: IsoDate | null;
  teamMin?: number | null;
  teamMax?: number | null;
  /** Workers per supervisor (n in 1 per n), 4-13. */
  supervisionRatio?: number | null;
  permanentSupervisor?: boolean | null;
  shifts?: Shift[] | null;
  batchMin?: number | null;
  batchMax?: number | null;
  batchUnit?: VolumeUnit | null;
  /** Pieces (or the unit) made by one full-time worker in an hour, where known; converts volume to hours. */
  outputPerHour?: number | null;
  maxPieceWeightKg?: number | null;
  rampUpDays?: number | null;
  leadTimeDays?: number | null;
  dailyOutput?: number | null;
  dailyOutputSurge?: number | null;
  equipment?: string | null;
  palletPlaces?: number | null;
  hygieneZone?: HygieneZone | null;
  excludedRisks?: Risk[] | null;
  physicalLoadMax?: number | null;
  pacesOk?: Pace[] | null;
  confidentialityMax?: Confidentiality | null;
  taskLanguages?: string[] | null;
  serviceRadiusKm?: number | null;
  serviceRadiusMinutes?: number | null;
  ownTransport?: boolean | null;
  priceModes?: PriceMode[] | null;
  /** Private: never shown to rivals or to companies before the introduction. */
  priceMin?: number | null;
  priceMax?: number | null;
  priceFirm?: boolean | null;
  /** What the work costs the enterprise itself, in the unit of its prices. Private, as the prices are. */
  costFloor?: number | null;
  coDevelopmentHours?: number | null;
  pilotsDone?: number | null;
  consortiumOpen?: boolean | null;
  mayLead?: boolean | null;
  learningGoals?: boolean | null;
}

/** Attributes that may be unknown: all but what a capability is offered for. */
export type CapabilityFact = Exclude<keyof CapabilityAttributes, 'kinds' | 'modes'>;

/** Every fact once: one that is added to the attributes and not here does not compile. */
const FACTS: Readonly<Record<CapabilityFact, true>> = {
  fteAvailable: true,
  availableFrom: true,
  teamMin: true,
  teamMax: true,
  supervisionRatio: true,
  permanentSupervisor: true,
  shifts: true,
  batchMin: true,
  batchMax: true,
  batchUnit: true,
  outputPerHour: true,
  maxPieceWeightKg: true,
  rampUpDays: true,
  leadTimeDays: true,
  dailyOutput: true,
  dailyOutputSurge: true,
  equipment: true,
  palletPlaces: true,
  hygieneZone: true,
  excludedRisks: true,
  physicalLoadMax: true,
  pacesOk: true,
  confidentialityMax: true,
  taskLanguages: true,
  serviceRadiusKm: true,
  serviceRadiusMinutes: true,
  ownTransport: true,
  priceModes: true,
  priceMin: true,
  priceMax: true,
  priceFirm: true,
  costFloor: true,
  coDevelopmentHours: true,
  pilotsDone: true,
  consortiumOpen: true,
  mayLead: true,
  learningGoals: true,
};
export const CAPABILITY_FACTS = Object.keys(FACTS) as readonly CapabilityFact[];

/** Weeks of capacity a capability plans ahead. */
export const CAPACITY_WEEKS = 26;

/** Free, held and committed hours of one ISO week (named by its Monday). */
export interface CapacityWeek {
  readonly weekStart: IsoDate;
  readonly freeHours: number;
  readonly heldHours: number;
  readonly committedHours: number;
}
