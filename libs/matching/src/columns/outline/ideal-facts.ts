import { CapabilityFacts, CERTIFICATE_FIELDS, MAX_CERTIFICATES } from '../../facts/capability-facts';
import type { AskedCertificate, DemandFacts } from '../../facts/demand-facts';
import { OPEN_END, UNKNOWN } from '../../facts/encoding';

/** A capability that suits a demand as well as any can. */
export function idealFacts(demand: DemandFacts): CapabilityFacts {
  const facts = new CapabilityFacts();
  facts.kinds = 0b1111;
  facts.modes = 0b111;
  facts.workForm = 0;
  facts.recognisedFrom = 0;
  facts.recognisedTo = 65_535;
  facts.fte = 65_534;
  facts.availableFrom = 0;
  facts.teamMin = 1;
  facts.teamMax = 254;
  facts.supervisionRatio = 7;
  facts.permanentSupervisor = 1;
  facts.shifts = 0b11111;
  facts.batchMin = 0;
  facts.batchMax = 2_000_000_000;
  facts.batchUnit = demand.volumeUnit;
  facts.outputPerHour = 1e9;
  facts.rampUpDays = 0;
  facts.leadTimeDays = 0;
  facts.palletPlaces = 65_534;
  facts.hygieneZone = 3;
  facts.excludedRisks = 0;
  facts.physicalLoadMax = 5;
  facts.paces = 0b111;
  facts.confidentialityMax = 2;
  facts.languages = 0x7fff;
  facts.ownTransport = 1;
  facts.priceModes = 0b11111;
  facts.priceMin = 0;
  facts.priceMax = 0;
  facts.coDevelopmentHours = 65_534;
  facts.pilotsDone = 1;
  facts.learningGoals = 1;
  facts.observations = 254;
  facts.reliability = 1000;
  facts.confirmedAt = demand.today;
  holdAtBest(facts, certificatesAsked(demand));
  return facts;
}

/**
 * Rows of which one suits the demand as well as any row can, criterion by criterion: beside something bad of the demand
 * itself, not to know a fact may count for more than the best fact.
 */
export function idealRows(demand: DemandFacts): readonly CapabilityFacts[] {
  return [idealFacts(demand), Object.assign(idealFacts(demand), { ownTransport: UNKNOWN, palletPlaces: UNKNOWN })];
}

/** Required and preferred, as far as a row can hold them. */
export function certificatesAsked(demand: DemandFacts): AskedCertificate[] {
  return [...(demand.required ?? []), ...demand.preferred].slice(0, MAX_CERTIFICATES);
}

/** Lets a row hold the asked certificates, and only those, in the best way. */
export function holdAtBest(row: CapabilityFacts, asked: readonly AskedCertificate[]): void {
  row.certificateCount = asked.length;
  asked.forEach(({ accepted }, index) => {
    row.certificates.set([accepted[0] ?? UNKNOWN, 0, OPEN_END, UNKNOWN], index * CERTIFICATE_FIELDS);
  });
}
