import type { CapabilityFacts } from '../facts/capability-facts';
import type { DemandFacts } from '../facts/demand-facts';
import { endingSoon, nearScope } from '../criteria/quality.criterion';

/** Conflicts of domain dossier 5.6 that a text tells of though no attribute holds them. */
const CONFLICTS_IN_TEXT = ['C1', 'C2', 'C5', 'C7', 'C8'];

/** Checks a person makes before going on: conflicts of domain dossier 5.6, the enclave list of 6.3, dates of 4.3. */
export function checksFor(demand: DemandFacts, capability: CapabilityFacts): string[] {
  const checks: string[] = [];
  const { displacedWork } = demand.attributes;
  const { workstation, breakRoom, sanitary, locker } = demand.enclave;
  if (displacedWork === 'own_staff') checks.push('C1');
  if (displacedWork === 'regular_supplier') checks.push('C2');
  if (displacedWork === 'temp_agency') checks.push('C8');
  if (demand.niche.localService && !demand.niche.complementarityStatement) checks.push('C4');
  checks.push(...CONFLICTS_IN_TEXT.filter((code) => demand.source.warnings?.includes(code) && !checks.includes(code)));
  if (demand.isEnclave && demand.enclave.fitsCoreActivity == null) checks.push('coreActivity');
  if (demand.isEnclave && demand.enclave.workerRepresentationInformed !== true) checks.push('workerRepresentation');
  if (demand.isEnclave && demand.enclave.instructionListAgreed !== true) checks.push('instructionList');
  if ([workstation, breakRoom, sanitary, locker].includes(false)) checks.push('facilities');
  if (demand.subcontracting.penaltyClauses) checks.push('penaltyClauses');
  if (nearScope(demand, capability)) checks.push('certificateScope');
  if (endingSoon(demand, capability)) checks.push('certificateEnding');
  if (capability.isStale === 1) checks.push('confirmListing');
  return checks;
}
