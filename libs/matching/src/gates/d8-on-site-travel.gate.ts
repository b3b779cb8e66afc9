import type { DemandFacts } from '../facts/demand-facts';
import type { CapabilityFacts } from '../facts/capability-facts';
import type { Pair } from '../facts/pair';
import { distanceChange, distanceReason, isTooFar } from './distance';
import type { Gate } from './gate';

/** Transport by the host or the provider lifts what the host sets for travel, never the provider's own radius. */
function fails(demand: DemandFacts, capability: CapabilityFacts, pair: Pair): boolean {
  if (!demand.onSite || !isTooFar(pair)) return false;
  const hasTransport = demand.enclave.companyTransport === true || capability.ownTransport === 1;
  return !hasTransport || isTooFar(pair, pair.ownLimit);
}

/** The team travels to the client: the way is too long, and nobody drives it. */
export const onSiteTravel: Gate = {
  id: 'D8',
  source: 'domain dossier 5.3 D8, 4.1 travel_max_min, 4.3 service_radius_min',
  fails,
  reason: (_demand, _capability, pair) => distanceReason('D8', pair),
  smallestChange: (_demand, _capability, pair) => distanceChange(pair),
  words: {
    'D8.demand.km': {
      nl: 'Het team woont of werkt op {distanceKm} km. U vraagt hoogstens {limit} km.',
      fr: "L'équipe se trouve à {distanceKm} km. Vous demandez {limit} km au plus.",
      en: 'The team is {distanceKm} km away. You ask for {limit} km at most.',
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
