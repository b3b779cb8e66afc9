import type { Capability } from '@bestuiver/persistence';
import { CapabilityFactsDto } from './capability-facts.dto';

/** Every fact once: one that is added to the class and not here does not compile. */
const FACTS: Readonly<Record<keyof CapabilityFactsDto, true>> = {
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
  coDevelopmentHours: true,
  pilotsDone: true,
  consortiumOpen: true,
  mayLead: true,
  learningGoals: true,
};

/** The facts of a capability. */
export function factsOf(capability: Capability): CapabilityFactsDto {
  const names = Object.keys(FACTS) as (keyof CapabilityFactsDto)[];
  return Object.fromEntries(names.map((name) => [name, capability[name]]));
}
