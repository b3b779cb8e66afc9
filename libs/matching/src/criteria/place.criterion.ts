import type { DemandFacts } from '../facts/demand-facts';
import type { Pair } from '../facts/pair';
import type { Aspect, Criterion } from './criterion';
import { FULL, NOT_ASKED, SOFT, tolerated, UNKNOWN_GRADE } from './grades';

/** Within the limit the way costs little: this many thousandths at the very edge. */
const EDGE_COST = 120;
/** Without a limit, a hundred kilometres cost as much as the edge of a limit. */
const USUAL_LIMIT = 1000;
const OVER_MARGIN = 0.1;
/** Up to 8 km people cycle to work. Hundreds of metres. */
const CYCLING = 80;
/** The minibus of the enterprise can bring the team, once both sides agree on it. */
const BY_OWN_BUS = 700;
const NO_BUS = 250;

const way: Aspect = {
  id: 'way',
  share: 3,
  grade: (demand, _capability, pair) => {
    if (pair.distance < 0) return UNKNOWN_GRADE;
    const limit = pair.limit > 0 ? pair.limit : USUAL_LIMIT;
    if (pair.limit >= 0 && pair.distance > pair.limit) {
      return tolerated(pair.distance / Math.max(1, pair.limit) - 1, OVER_MARGIN);
    }
    return demand.isPublicBuyer ? FULL : FULL - Math.round((EDGE_COST * Math.min(pair.distance, limit)) / limit);
  },
  missing: (demand) => [demand.hasLocation ? 'capability.location' : 'demand.siteNis'],
  reason: (_demand, _capability, pair) => ({
    code: pair.limit >= 0 && pair.distance > pair.limit ? 'place.overLimit' : 'place.near',
    params: { distanceKm: pair.distance / 10, minutes: pair.minutes, limitKm: pair.limit < 0 ? null : pair.limit / 10 },
  }),
};

const reach: Aspect = {
  id: 'reach',
  share: 1,
  grade: (demand, capability, pair) => {
    if (!demand.isEnclave) return NOT_ASKED;
    const { publicTransportAtShift, companyTransport } = demand.enclave;
    if (publicTransportAtShift || companyTransport || isCycled(demand, pair)) return FULL;
    if (publicTransportAtShift === false && capability.ownTransport === 0) return NO_BUS;
    if (capability.ownTransport === 1) return publicTransportAtShift === false ? BY_OWN_BUS : FULL;
    return UNKNOWN_GRADE;
  },
  missing: (demand) => [
    demand.enclave.publicTransportAtShift == null ? 'demand.details.publicTransportAtShift' : 'capability.ownTransport',
  ],
  reason: (demand, capability, _pair, grade) => {
    if (grade === FULL) return { code: 'place.reachable', params: {} };
    const code = capability.ownTransport === 1 ? 'place.ownBus' : 'place.noBus';
    const { shiftStart } = demand.enclave;
    return shiftStart ? { code: `${code}AtStart`, params: { shiftStart } } : { code, params: {} };
  },
};

function isCycled({ enclave }: DemandFacts, { distance }: Pair): boolean {
  return enclave.bicycleReach ?? (distance >= 0 && distance <= CYCLING);
}

const vans: Aspect = {
  id: 'vans',
  share: 1,
  grade: (demand, capability) => {
    if (!demand.needsProviderTransport) return NOT_ASKED;
    return capability.ownTransport < 0 ? UNKNOWN_GRADE : capability.ownTransport === 1 ? FULL : SOFT - 50;
  },
  missing: () => ['capability.ownTransport'],
  reason: (_demand, _capability, _pair, grade) => ({
    code: grade === FULL ? 'place.ownVans' : 'place.noVans',
    params: {},
  }),
};

/** Can people or goods get there? */
export const place: Criterion = {
  id: 'place',
  source:
    'domain dossier 5.2 place and mobility: reach at shift hours, bicycle up to 8 km; 6.5 no local preference for public buyers',
  label: { nl: 'Plaats en vervoer', fr: 'Lieu et transport', en: 'Place and transport' },
  aspects: [way, reach, vans],
  words: {
    'place.near': {
      nl: 'Ligt op {distanceKm} km, ongeveer {minutes} minuten rijden.',
      fr: 'Se trouve à {distanceKm} km, environ {minutes} minutes de route.',
      en: 'Is {distanceKm} km away, about {minutes} minutes by road.',
    },
    'place.overLimit': {
      nl: 'Ligt op {distanceKm} km, iets verder dan de grens van {limitKm} km.',
      fr: 'Se trouve à {distanceKm} km, un peu plus loin que la limite de {limitKm} km.',
      en: 'Is {distanceKm} km away, a little more than the limit of {limitKm} km.',
    },
    'place.noBus': {
      nl: 'Er rijdt geen bus op de uren van de ploeg en de onderneming heeft geen eigen vervoer.',
      fr: "Il n'y a pas de bus aux heures de l'équipe et l'entreprise n'a pas de transport.",
      en: 'No bus runs at the hours of the shift and the enterprise has no transport of its own.',
    },
    'place.noBusAtStart': {
      nl: 'De ploeg start om {shiftStart:time} uur en er rijdt dan geen bus. De onderneming heeft geen eigen vervoer.',
      fr: "L'équipe commence à {shiftStart:time} et il n'y a alors pas de bus. L'entreprise n'a pas de transport.",
      en: 'The shift starts at {shiftStart:time} and no bus runs then. The enterprise has no transport of its own.',
    },
    'place.ownBus': {
      nl: 'Er rijdt geen bus op de uren van de ploeg. Het busje van de onderneming kan dit oplossen.',
      fr: "Il n'y a pas de bus aux heures de l'équipe. Le minibus de l'entreprise peut résoudre cela.",
      en: 'No bus runs at the hours of the shift. The minibus of the enterprise can solve this.',
    },
    'place.ownBusAtStart': {
      nl: 'De ploeg start om {shiftStart:time} uur en er rijdt dan geen bus. Het busje van de onderneming kan dit oplossen.',
      fr: "L'équipe commence à {shiftStart:time} et il n'y a alors pas de bus. Le minibus de l'entreprise peut résoudre cela.",
      en: 'The shift starts at {shiftStart:time} and no bus runs then. The minibus of the enterprise can solve this.',
    },
    'place.reachable': {
      nl: 'Het team geraakt ter plaatse op de uren van de ploeg.',
      fr: "L'équipe peut arriver sur place aux heures de travail.",
      en: 'The team can get there at the hours of the shift.',
    },
    'place.ownVans': {
      nl: 'Haalt en brengt met eigen wagens.',
      fr: 'Enlève et livre avec ses propres véhicules.',
      en: 'Collects and delivers with its own vans.',
    },
    'place.noVans': {
      nl: 'Heeft geen eigen wagens, en u vraagt om te halen en te brengen.',
      fr: "N'a pas de véhicules, et vous demandez l'enlèvement et la livraison.",
      en: 'Has no vans, and you ask for collection and delivery.',
    },
    'place.unknown': {
      nl: 'De plaats is niet bekend.',
      fr: "Le lieu n'est pas connu.",
      en: 'The place is not known.',
    },
  },
};
