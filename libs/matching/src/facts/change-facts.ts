import type { IsoDate } from '@bestuiver/domain';
import { CapabilityFacts } from './capability-facts';
import { dayNumber, flagOf, stepsOf, UNKNOWN } from './encoding';

const MAX_16 = 65_534;
const MAX_8 = 254;

type Write = (facts: CapabilityFacts, value: unknown) => void;

/** The facts of a capability that a gate may ask to be otherwise. */
const WRITES: Readonly<Record<string, Write>> = {
  serviceRadiusKm: (facts, value) => (facts.radius = stepsOf(value as number, 0.1, MAX_16)),
  serviceRadiusMinutes: (facts, value) => (facts.radiusMinutes = stepsOf(value as number, 1, MAX_16)),
  permanentSupervisor: (facts, value) => (facts.permanentSupervisor = flagOf(value as boolean)),
  supervisionRatio: (facts, value) => (facts.supervisionRatio = stepsOf(value as number, 1, MAX_8)),
  'recognised.to': (facts, value) => {
    facts.recognisedTo = dayNumber(value as IsoDate);
    if (facts.recognisedFrom === UNKNOWN) facts.recognisedFrom = facts.recognisedTo;
  },
};

/** A copy with one attribute changed. Throws for an attribute that no gate asks to change. */
export function changeFacts(facts: CapabilityFacts, attribute: string, value: unknown): CapabilityFacts {
  const write = WRITES[attribute];
  if (!write) throw new Error(`No gate changes ${attribute} of a capability.`);
  const changed = Object.assign(new CapabilityFacts(), facts);
  write(changed, value);
  return changed;
}
