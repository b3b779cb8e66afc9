import type { Demand } from '@bestuiver/persistence';
import { DemandFactsDto } from './demand-facts.dto';

/** Every fact once: one that is added to the class and not here does not compile. */
const FACTS: Readonly<Record<keyof DemandFactsDto, true>> = {
  volume: true,
  hoursPerWeek: true,
  fteNeeded: true,
  divisible: true,
  minSharePct: true,
  startDate: true,
  endDate: true,
  flexDays: true,
  recurrence: true,
  seasonMonths: true,
  siteNis: true,
  onSite: true,
  maxTravelMinutes: true,
  maxDistanceKm: true,
  requiredCertifications: true,
  preferredCertifications: true,
  physicalLoad: true,
  pace: true,
  adaptability: true,
  risks: true,
  taskLanguages: true,
  priceMode: true,
  budgetMin: true,
  budgetMax: true,
  budgetFirm: true,
  paymentDays: true,
  materialsBy: true,
  transportBy: true,
  confidentiality: true,
  publicBuyer: true,
  procedure: true,
  reserved: true,
  noticeUrl: true,
  displacedWork: true,
  exactActivity: true,
};

/** The facts of a demand. */
export function factsOf(demand: Demand): DemandFactsDto {
  const names = Object.keys(FACTS) as (keyof DemandFactsDto)[];
  return Object.fromEntries(names.map((name) => [name, demand[name]]));
}
