import {
  CONFIDENTIALITIES,
  DEMAND_KINDS,
  HYGIENE_ZONES,
  PACES,
  PRICE_MODES,
  RISKS,
  SHIFTS,
  VOLUME_UNITS,
  WORK_MODES,
  type DemandAttributes,
  type EnclaveDetails,
  type NicheDetails,
  type StrategicDetails,
  type SubcontractingDetails,
  type Volume,
} from '@bestuiver/domain';
import type { ProfileEntry, SimilarityTable, Taxonomy } from '@bestuiver/taxonomy';
import { satisfying } from '../certificates/equivalence';
import { worksOf } from '../certificates/scope';
import type { MatchDemand, Refusal } from '../model/match-demand';
import { bitsOf, dayNumber, flagOf, indexOf, languageBits, stepsOf, UNKNOWN } from './encoding';
import { askedWork, conceptKinds, conceptNumbers } from './work';

/** Hours of a full-time week in joint committee 327.01 practice; converts full-time equivalents. */
export const FULL_TIME_HOURS = 38;
const WEEKS_PER_MONTH = 52 / 12;

/** An asked certificate and every certification that satisfies it. */
export interface AskedCertificate {
  readonly id: string;
  readonly accepted: readonly number[];
}

/** A demand in numbers, made once per ranking; -1 is unknown, sets are bits, days are counted from 2000 on. */
export interface DemandFacts {
  readonly source: MatchDemand;
  readonly attributes: DemandAttributes;
  readonly niche: NicheDetails;
  readonly enclave: EnclaveDetails;
  readonly subcontracting: SubcontractingDetails;
  readonly strategic: StrategicDetails;
  readonly isEnclave: boolean;
  readonly isStrategic: boolean;
  readonly kindBit: number;
  /** Any of these modes will do; 0 when the demand does not say. */
  readonly modeBits: number;
  readonly today: number;
  readonly start: number;
  readonly end: number;
  readonly flexDays: number;
  readonly hoursPerWeek: number;
  readonly volumePerMonth: number;
  readonly volumeUnit: number;
  readonly teamMin: number;
  readonly teamMax: number;
  readonly minShare: number;
  readonly isDivisible: boolean;
  readonly onSite: boolean;
  readonly hasLocation: boolean;
  readonly lat: number;
  readonly lon: number;
  /** Hundreds of metres. */
  readonly maxDistance: number;
  readonly maxMinutes: number;
  readonly required: readonly AskedCertificate[] | null;
  readonly preferred: readonly AskedCertificate[];
  readonly load: number;
  readonly pace: number;
  readonly risks: number;
  readonly languages: number;
  readonly shifts: number;
  readonly hygieneZone: number;
  readonly confidentiality: number;
  readonly priceMode: number;
  readonly budgetMin: number;
  readonly budgetMax: number;
  readonly needsProviderTransport: boolean;
  readonly isPublicBuyer: boolean;
  readonly entries: readonly ProfileEntry[];
  /** Concept numbers of the chosen activities. */
  readonly activityNumbers: readonly number[];
  /** Concept numbers of the works asked, by activity or by text. */
  readonly works: readonly number[];
  readonly similarities: SimilarityTable;
  readonly excludedOrganisations: ReadonlySet<string>;
  /** By capability. */
  readonly refusals: ReadonlyMap<string, Refusal>;
}

const PER_MONTH = { day: 5 * WEEKS_PER_MONTH, week: WEEKS_PER_MONTH, month: 1, year: 1 / 12 } as const;

function volumePerMonth(volume: Volume, months: number): number {
  return volume.period === 'once' ? volume.quantity / Math.max(1, months) : volume.quantity * PER_MONTH[volume.period];
}

function hoursPerWeek(attributes: DemandAttributes, perMonth: number): number {
  if (attributes.hoursPerWeek != null) return attributes.hoursPerWeek;
  if (attributes.fteNeeded != null) return attributes.fteNeeded * FULL_TIME_HOURS;
  if (attributes.volume?.unit === 'hour') return perMonth / WEEKS_PER_MONTH;
  return UNKNOWN;
}

function asked(
  ids: readonly string[] | null | undefined,
  certificationNumber: (id: string) => number,
): AskedCertificate[] | null {
  return ids ? [...new Set(ids)].map((id) => ({ id, accepted: satisfying(id).map(certificationNumber) })) : null;
}

function modesAsked(demand: MatchDemand): number {
  if (demand.kind === 'enclave') return bitsOf(WORK_MODES, ['enclave']);
  if (demand.attributes.onSite) return bitsOf(WORK_MODES, ['on_site', 'enclave']);
  return demand.attributes.onSite === false ? bitsOf(WORK_MODES, ['workshop']) : 0;
}

/** Reads a demand once. `today` only serves what depends on the day of the run. */
export function compileDemand(
  demand: MatchDemand,
  today: string,
  certificationNumber: (id: string) => number,
  taxonomy: Pick<Taxonomy, 'concepts' | 'similarities'>,
): DemandFacts {
  const { attributes, kind } = demand;
  const details: EnclaveDetails & SubcontractingDetails & NicheDetails & StrategicDetails = {
    ...demand.details,
  };
  const enclave: EnclaveDetails = kind === 'enclave' ? details : {};
  const subcontracting: SubcontractingDetails = kind === 'subcontracting' ? details : {};
  const start = dayNumber(attributes.startDate);
  const end = dayNumber(attributes.endDate);
  const months = start >= 0 && end > start ? (end - start) / 30.4 : 1;
  const perMonth = attributes.volume ? volumePerMonth(attributes.volume, months) : UNKNOWN;
  const numbers = conceptNumbers(taxonomy);
  const entries = askedWork(demand.profile, demand.activityIds, numbers);
  const headcount = attributes.fteNeeded == null ? UNKNOWN : Math.ceil(attributes.fteNeeded);
  const onSite = kind === 'enclave' || attributes.onSite === true;
  return {
    source: demand,
    attributes,
    niche: kind === 'niche' ? details : {},
    enclave,
    subcontracting,
    strategic: kind === 'strategic_product' ? details : {},
    isEnclave: kind === 'enclave',
    isStrategic: kind === 'strategic_product',
    kindBit: 1 << DEMAND_KINDS.indexOf(kind),
    modeBits: modesAsked(demand),
    today: dayNumber(today),
    start,
    end,
    flexDays: attributes.flexDays ?? UNKNOWN,
    hoursPerWeek: hoursPerWeek(attributes, perMonth),
    volumePerMonth: perMonth,
    volumeUnit: indexOf(VOLUME_UNITS, attributes.volume?.unit),
    teamMin: enclave.headcountMin ?? (onSite ? headcount : UNKNOWN),
    teamMax: enclave.headcountMax ?? enclave.headcountMin ?? (onSite ? headcount : UNKNOWN),
    minShare: (attributes.minSharePct ?? 0) / 100,
    isDivisible: attributes.divisible === true,
    onSite,
    hasLocation: demand.location !== null,
    lat: demand.location?.lat ?? 0,
    lon: demand.location?.lon ?? 0,
    maxDistance: stepsOf(attributes.maxDistanceKm, 0.1, 65_534),
    maxMinutes: attributes.maxTravelMinutes ?? UNKNOWN,
    required: asked(attributes.requiredCertifications, certificationNumber),
    preferred: asked(attributes.preferredCertifications, certificationNumber) ?? [],
    load: attributes.physicalLoad ?? UNKNOWN,
    pace: indexOf(PACES, attributes.pace),
    risks: Math.max(0, bitsOf(RISKS, attributes.risks)),
    languages: Math.max(0, languageBits(attributes.taskLanguages)),
    shifts: Math.max(0, bitsOf(SHIFTS, enclave.shifts)),
    hygieneZone: indexOf(HYGIENE_ZONES, subcontracting.hygieneZone),
    confidentiality: indexOf(CONFIDENTIALITIES, attributes.confidentiality),
    priceMode: indexOf(PRICE_MODES, attributes.priceMode),
    budgetMin: stepsOf(attributes.budgetMin, 0.01, 2e9),
    budgetMax: stepsOf(attributes.budgetMax, 0.01, 2e9),
    needsProviderTransport: attributes.transportBy === 'provider',
    isPublicBuyer: flagOf(attributes.publicBuyer) === 1,
    entries,
    activityNumbers: demand.activityIds.flatMap((id) => numbers.get(id) ?? []),
    works: worksOf(entries, conceptKinds(taxonomy)),
    similarities: taxonomy.similarities(),
    excludedOrganisations: new Set(demand.excludedOrganisationIds),
    refusals: new Map(demand.refusals?.map((refusal) => [refusal.capabilityId, refusal])),
  };
}
