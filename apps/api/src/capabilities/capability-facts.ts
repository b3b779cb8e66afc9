import { CAPABILITY_FACTS } from '@bestuiver/domain';
import type { Capability } from '@bestuiver/persistence';
import type { CapabilityFactsDto } from './capability-facts.dto';

const NAMES: readonly (keyof CapabilityFactsDto)[] = CAPABILITY_FACTS;

/** The facts of a capability. */
export function factsOf(capability: Capability): CapabilityFactsDto {
  return Object.fromEntries(NAMES.map((name) => [name, capability[name]]));
}
