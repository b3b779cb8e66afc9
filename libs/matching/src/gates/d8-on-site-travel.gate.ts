import type { DemandFacts } from '../facts/demand-facts';
import type { CapabilityFacts } from '../facts/capability-facts';
import type { Pair } from '../facts/pair';
import { distanceChange, distanceReason, isTooFar, ownLimited, type Limited } from './distance';
import type { Gate } from './gate';

/** The host rules out every way to get there that the provider could use: no bus, no bicycle, no transport at all. */
function isOutOfReach({ isEnclave, enclave }: DemandFacts, capability: CapabilityFacts): boolean {
  return (
    isEnclave &&
    enclave.publicTransportAtShift === false &&
    enclave.bicycleReach === false &&
    enclave.companyTransport === false &&
    capability.ownTransport === 0
  );
}

/** Transport by the host or the provider lifts what the host sets for travel, never the provider's own radius. */
function isBeyondLimit(demand: DemandFacts, capability: CapabilityFacts, pair: Pair): boolean {
  if (!demand.onSite || !isTooFar(pair)) return false;
  return !hasTransport(demand, capability) || isTooFar(pair, pair.ownLimit);
}

function hasTransport({ enclave }: DemandFacts, capability: CapabilityFacts): boolean {
  return enclave.companyTransport === true || capability.ownTransport === 1;
}

/** The limit that binds: with transport only the provider's own. */
function binding(demand: DemandFacts, capability: CapabilityFacts, pair: Pair): Limited {
  return hasTransport(demand, capability) ? ownLimited(pair, capability) : pair;
}

/** The team travels to the client: the way is too long or closed at the hours of the shift, and nobody drives it. */
export const onSiteTravel: Gate = {
  id: 'D8',
  source: 'domain dossier 5.3 D8, 4.1 travel_max_min, 4.2 reach at shift start (hard if none), 4.3 service_radius_min',
  fails: (demand, capability, pair) => isBeyondLimit(demand, capability, pair) || isOutOfReach(demand, capability),
  reason: (demand, capability, pair) =>
    isBeyondLimit(demand, capability, pair)
      ? distanceReason('D8', binding(demand, capability, pair))
      : { code: 'D8.noReach', params: {} },
  smallestChange: (demand, capability, pair) =>
    isBeyondLimit(demand, capability, pair)
      ? distanceChange(binding(demand, capability, pair))
      : { side: 'demand', attribute: 'details.companyTransport', value: true },
  words: {
    'D8.noReach': {
      nl: 'Het team geraakt niet ter plaatse op de uren van de ploeg: er is geen bus, het is te ver om te fietsen en niemand zorgt voor vervoer.',
      fr: "L'équipe ne peut pas arriver sur place aux heures de travail : il n'y a pas de bus, c'est trop loin à vélo et personne n'organise le transport.",
      en: 'The team cannot get there at the hours of the shift: there is no bus, it is too far to cycle and nobody provides transport.',
    },
    'D8.demand.km': {
      nl: 'Het team moet van {distanceKm} km ver komen. U vraagt hoogstens {limit} km, en er is geen vervoer.',
      fr: "L'équipe se trouve à {distanceKm} km. Vous demandez {limit} km au plus, et il n'y a pas de transport.",
      en: 'The team is {distanceKm} km away. You ask for {limit} km at most, and there is no transport.',
    },
    'D8.demand.minutes': {
      nl: 'De rit duurt ongeveer {minutes} minuten. U vraagt hoogstens {limit} minuten, en er is geen vervoer.',
      fr: "Le trajet dure environ {minutes} minutes. Vous demandez {limit} minutes au plus, et il n'y a pas de transport.",
      en: 'The way takes about {minutes} minutes. You ask for {limit} minutes at most, and there is no transport.',
    },
    'D8.capability.km': {
      nl: 'De plaats van het werk ligt op {distanceKm} km. Deze onderneming werkt tot {limit} km ver.',
      fr: "Le lieu du travail se trouve à {distanceKm} km. Cette entreprise travaille jusqu'à {limit} km.",
      en: 'The place of work is {distanceKm} km away. This enterprise works up to {limit} km from home.',
    },
    'D8.capability.minutes': {
      nl: 'De rit duurt ongeveer {minutes} minuten. Deze onderneming rijdt hoogstens {limit} minuten.',
      fr: 'Le trajet dure environ {minutes} minutes. Cette entreprise roule {limit} minutes au plus.',
      en: 'The way takes about {minutes} minutes. This enterprise drives {limit} minutes at most.',
    },
  },
};
