import {
  CAPACITY_WEEKS,
  CONFIDENTIALITIES,
  DEMAND_KINDS,
  HYGIENE_ZONES,
  PACES,
  PRICE_MODES,
  RISKS,
  SHIFTS,
  VOLUME_UNITS,
  WORK_FORMS,
  WORK_MODES,
} from '@bestuiver/domain';
import { worksOf } from '../certificates/scope';
import type { Calendar, MatchCapability } from '../model/match-capability';
import type { Coder } from './coder';
import { bitsOf, dayNumber, flagOf, indexOf, languageBits, OPEN_END, stepsOf, UNKNOWN, weekNumber } from './encoding';

/** A certificate holds at most this many entries per capability in the engine; the rest never decides a match. */
export const MAX_CERTIFICATES = 31;
export const CERTIFICATE_FIELDS = 4;

/**
 * A capability in numbers, exactly as the column index stores them: both ways of scoring read this one shape.
 * -1 is unknown; sets are bits in the order of the vocabulary; days and weeks are counted from 2000 on.
 */
export class CapabilityFacts {
  kinds = 0;
  modes = 0;
  isStale = 0;
  workForm = UNKNOWN;
  recognisedFrom = UNKNOWN;
  /** Last day; `OPEN_END` without end. */
  recognisedTo = UNKNOWN;
  /** Hundred-thousandths of a degree; both 0 when unknown. */
  lat5 = 0;
  lon5 = 0;
  firstWeek = UNKNOWN;
  weekCount = 0;
  /** Free hours of the weeks, in steps of `hourStep`. */
  hourStep = 1;
  readonly weekSteps = new Uint8Array(CAPACITY_WEEKS);
  /** Hundredths of a full-time equivalent. */
  fte = UNKNOWN;
  availableFrom = UNKNOWN;
  teamMin = UNKNOWN;
  teamMax = UNKNOWN;
  supervisionRatio = UNKNOWN;
  permanentSupervisor = UNKNOWN;
  shifts = UNKNOWN;
  batchMin = UNKNOWN;
  batchMax = UNKNOWN;
  batchUnit = UNKNOWN;
  outputPerHour = UNKNOWN;
  rampUpDays = UNKNOWN;
  leadTimeDays = UNKNOWN;
  palletPlaces = UNKNOWN;
  hygieneZone = UNKNOWN;
  excludedRisks = UNKNOWN;
  physicalLoadMax = UNKNOWN;
  paces = UNKNOWN;
  confidentialityMax = UNKNOWN;
  languages = UNKNOWN;
  /** Hundreds of metres. */
  radius = UNKNOWN;
  radiusMinutes = UNKNOWN;
  ownTransport = UNKNOWN;
  priceModes = UNKNOWN;
  /** Cents. */
  priceMin = UNKNOWN;
  priceMax = UNKNOWN;
  priceFirm = UNKNOWN;
  coDevelopmentHours = UNKNOWN;
  pilotsDone = UNKNOWN;
  consortiumOpen = UNKNOWN;
  mayLead = UNKNOWN;
  learningGoals = UNKNOWN;
  confirmedAt = UNKNOWN;
  observations = 0;
  /** Thousandths. */
  reliability = 0;
  /** Hundredths of a fair share. */
  exposure = UNKNOWN;
  certificateCount = 0;
  /** Number of the certification, first day, last day, a work it covers (unknown: any); once per covered work. */
  readonly certificates = new Int32Array(MAX_CERTIFICATES * CERTIFICATE_FIELDS);
}

const MAX_16 = 65_534;
const MAX_8 = 254;
const CENTS_MAX = 2_000_000_000;
/** Steps of hours a week: the typical 20-300 hours stay exact. */
const HOUR_STEPS = [1, 2, 4, 8, 16, 32, 64];

/** Writes a calendar into `into`; hours are rounded down. */
export function encodeCalendar(calendar: Calendar | null, into: CapabilityFacts): void {
  into.weekCount = 0;
  into.hourStep = 1;
  into.firstWeek = UNKNOWN;
  into.weekSteps.fill(0);
  if (!calendar) return;
  const { from, hours } = calendar;
  into.firstWeek = weekNumber(dayNumber(from));
  into.weekCount = Math.min(CAPACITY_WEEKS, hours.length);
  let most = 0;
  for (const free of hours) most = Math.max(most, free);
  into.hourStep = HOUR_STEPS.find((step) => most / step <= 255) ?? 64;
  for (let week = 0; week < into.weekCount; week++) {
    into.weekSteps[week] = Math.max(0, Math.min(255, Math.floor(hours[week]! / into.hourStep)));
  }
}

function encodeCertificates(
  capability: MatchCapability,
  certifications: Coder,
  kinds: Uint8Array,
  into: CapabilityFacts,
): void {
  let count = 0;
  for (const { certificationId, scope, validFrom, validTo } of capability.certificates) {
    const works = scope ? worksOf(scope.entries, kinds) : [];
    for (const work of works.length > 0 ? works : [UNKNOWN]) {
      if (count === MAX_CERTIFICATES) break;
      const at = count * CERTIFICATE_FIELDS;
      into.certificates[at] = certifications.intern(certificationId);
      into.certificates[at + 1] = Math.max(0, dayNumber(validFrom));
      into.certificates[at + 2] = validTo == null ? OPEN_END : dayNumber(validTo);
      into.certificates[at + 3] = work;
      count += 1;
    }
  }
  into.certificateCount = count;
}

/** Writes a capability's numbers into `into`, with the kinds of the taxonomy's concepts; hours are rounded down, so that the engine never promises too much. */
export function encodeCapability(
  capability: MatchCapability,
  certifications: Coder,
  kinds: Uint8Array,
  into = new CapabilityFacts(),
): CapabilityFacts {
  const { attributes } = capability;
  into.kinds = Math.max(0, bitsOf(DEMAND_KINDS, attributes.kinds));
  into.modes = Math.max(0, bitsOf(WORK_MODES, attributes.modes));
  into.isStale = Number(capability.status === 'stale');
  into.workForm = indexOf(WORK_FORMS, capability.workForm);
  into.recognisedFrom = dayNumber(capability.recognised?.from);
  into.recognisedTo = capability.recognised
    ? capability.recognised.to === null
      ? OPEN_END
      : dayNumber(capability.recognised.to)
    : UNKNOWN;
  into.lat5 = capability.location ? Math.round(capability.location.lat * 1e5) : 0;
  into.lon5 = capability.location ? Math.round(capability.location.lon * 1e5) : 0;
  encodeCalendar(capability.calendar, into);
  into.fte = stepsOf(attributes.fteAvailable, 0.01, MAX_16);
  into.availableFrom = dayNumber(attributes.availableFrom);
  into.teamMin = stepsOf(attributes.teamMin, 1, MAX_8);
  into.teamMax = stepsOf(attributes.teamMax, 1, MAX_8);
  into.supervisionRatio = stepsOf(attributes.supervisionRatio, 1, MAX_8);
  into.permanentSupervisor = flagOf(attributes.permanentSupervisor);
  into.shifts = bitsOf(SHIFTS, attributes.shifts);
  into.batchMin = stepsOf(attributes.batchMin, 1, CENTS_MAX);
  into.batchMax = stepsOf(attributes.batchMax, 1, CENTS_MAX);
  into.batchUnit = indexOf(VOLUME_UNITS, attributes.batchUnit);
  into.outputPerHour = attributes.outputPerHour == null ? UNKNOWN : Math.fround(attributes.outputPerHour);
  into.rampUpDays = stepsOf(attributes.rampUpDays, 1, MAX_16);
  into.leadTimeDays = stepsOf(attributes.leadTimeDays, 1, MAX_16);
  into.palletPlaces = stepsOf(attributes.palletPlaces, 1, MAX_16);
  into.hygieneZone = indexOf(HYGIENE_ZONES, attributes.hygieneZone);
  into.excludedRisks = bitsOf(RISKS, attributes.excludedRisks);
  into.physicalLoadMax = stepsOf(attributes.physicalLoadMax, 1, 5);
  into.paces = bitsOf(PACES, attributes.pacesOk);
  into.confidentialityMax = indexOf(CONFIDENTIALITIES, attributes.confidentialityMax);
  into.languages = languageBits(attributes.taskLanguages);
  into.radius = stepsOf(attributes.serviceRadiusKm, 0.1, MAX_16);
  into.radiusMinutes = stepsOf(attributes.serviceRadiusMinutes, 1, MAX_16);
  into.ownTransport = flagOf(attributes.ownTransport);
  into.priceModes = bitsOf(PRICE_MODES, attributes.priceModes);
  into.priceMin = stepsOf(attributes.priceMin, 0.01, CENTS_MAX);
  into.priceMax = stepsOf(attributes.priceMax, 0.01, CENTS_MAX);
  into.priceFirm = flagOf(attributes.priceFirm);
  into.coDevelopmentHours = stepsOf(attributes.coDevelopmentHours, 1, MAX_16);
  into.pilotsDone = stepsOf(attributes.pilotsDone, 1, MAX_8);
  into.consortiumOpen = flagOf(attributes.consortiumOpen);
  into.mayLead = flagOf(attributes.mayLead);
  into.learningGoals = flagOf(attributes.learningGoals);
  into.confirmedAt = dayNumber(capability.confirmedAt);
  into.observations = Math.min(MAX_8, capability.reliability?.count ?? 0);
  into.reliability = Math.max(0, stepsOf(capability.reliability?.mean ?? 0, 0.001, 1000));
  into.exposure = stepsOf(capability.exposureRatio, 0.01, MAX_8);
  encodeCertificates(capability, certifications, kinds, into);
  return into;
}
