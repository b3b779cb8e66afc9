import { reliabilityGrade } from '../criteria/reliability.criterion';
import { CapabilityFacts, CERTIFICATE_FIELDS, MAX_CERTIFICATES } from '../facts/capability-facts';
import type { DemandFacts } from '../facts/demand-facts';
import { OPEN_END, UNKNOWN } from '../facts/encoding';

/**
 * What a capability can reach at best whatever the demand, in 16 bits: the grade of its reliability in ten, and six
 * marks for facts nobody gave. A search reads only this number of most rows.
 */
const RELIABILITY_BITS = 10;
const NO_PRICE = 1;
const NO_HOURS = 2;
const NO_PILOTS = 4;
const NO_LEARNING = 8;
const NO_LOAD = 16;
const NO_CAPACITY = 32;
export const PROMISE_MARKS = 64;

export function promiseOf(facts: CapabilityFacts): number {
  const marks =
    (facts.priceMin < 0 ? NO_PRICE : 0) |
    (facts.coDevelopmentHours <= 0 ? NO_HOURS : 0) |
    (facts.pilotsDone <= 0 ? NO_PILOTS : 0) |
    (facts.learningGoals < 1 ? NO_LEARNING : 0) |
    (facts.physicalLoadMax < 0 ? NO_LOAD : 0) |
    (facts.weekCount === 0 && facts.fte < 0 ? NO_CAPACITY : 0);
  return (marks << RELIABILITY_BITS) | reliabilityGrade(facts.observations, facts.reliability);
}

/** How many of the marked facts are missing. */
export function unknownsOf(promise: number): number {
  let unknowns = 0;
  for (let marks = marksOf(promise); marks > 0; marks >>= 1) unknowns += marks & 1;
  return unknowns;
}

export function marksOf(promise: number): number {
  return promise >> RELIABILITY_BITS;
}

export function reliabilityOf(promise: number): number {
  return promise & ((1 << RELIABILITY_BITS) - 1);
}

/** A capability that suits a demand as well as any can, but for the facts the marks say are missing. */
export function idealFacts(demand: DemandFacts, marks: number): CapabilityFacts {
  const facts = new CapabilityFacts();
  facts.kinds = 0b1111;
  facts.modes = 0b111;
  facts.workForm = 0;
  facts.recognisedFrom = 0;
  facts.recognisedTo = 65_535;
  facts.fte = marks & NO_CAPACITY ? UNKNOWN : 65_534;
  facts.availableFrom = 0;
  facts.teamMin = 1;
  facts.teamMax = 254;
  facts.supervisionRatio = 7;
  facts.permanentSupervisor = 1;
  facts.shifts = 0b11111;
  facts.batchMin = 0;
  facts.batchMax = 2_000_000_000;
  facts.batchUnit = demand.volumeUnit;
  facts.outputPerHour = marks & NO_CAPACITY ? UNKNOWN : 1e9;
  facts.rampUpDays = 0;
  facts.leadTimeDays = 0;
  facts.palletPlaces = 65_534;
  facts.hygieneZone = 3;
  facts.excludedRisks = 0;
  facts.physicalLoadMax = marks & NO_LOAD ? UNKNOWN : 5;
  facts.paces = 0b111;
  facts.confidentialityMax = 2;
  facts.languages = 0x7fff;
  facts.ownTransport = 1;
  facts.priceModes = 0b11111;
  facts.priceMin = marks & NO_PRICE ? UNKNOWN : 0;
  facts.priceMax = marks & NO_PRICE ? UNKNOWN : 0;
  facts.coDevelopmentHours = marks & NO_HOURS ? UNKNOWN : 65_534;
  facts.pilotsDone = marks & NO_PILOTS ? UNKNOWN : 1;
  facts.learningGoals = marks & NO_LEARNING ? UNKNOWN : 1;
  facts.observations = 254;
  facts.reliability = 1000;
  facts.confirmedAt = demand.today;
  const asked = [...(demand.required ?? []), ...demand.preferred].slice(0, MAX_CERTIFICATES);
  facts.certificateCount = asked.length;
  asked.forEach(({ accepted }, index) => {
    facts.certificates.set([accepted[0] ?? UNKNOWN, 0, OPEN_END, UNKNOWN], index * CERTIFICATE_FIELDS);
  });
  return facts;
}
