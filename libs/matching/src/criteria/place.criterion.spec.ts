import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, judge, type CriterionCase } from '../testing/judge';
import { place } from './place.criterion';

const enclave = (details: object = {}, attributes: object = {}) =>
  aDemand({ kind: 'enclave', details: { fitsCoreActivity: true, ...details }, attributes });

/** 16.5 km from Roeselare: farther than people cycle. */
const KORTRIJK = { lat: 50.828, lon: 3.265 };

const CASES: readonly CriterionCase[] = [
  {
    why: 'a quarter of the limit',
    demand: aDemand(),
    capability: aCapability(),
    value: 0.971,
    code: 'place.near',
    says: {
      nl: 'Ligt op 7,3 km, ongeveer 18 minuten rijden.',
      fr: 'Se trouve à 7,3 km, environ 18 minutes de route.',
      en: 'Is 7.3 km away, about 18 minutes by road.',
    },
  },
  {
    why: 'for a public buyer near and far are alike within the limit',
    demand: aDemand({ attributes: { publicBuyer: true } }),
    capability: aCapability(),
    value: 1,
    code: 'place.near',
  },
  {
    why: '7.3 km where 7 are asked',
    demand: aDemand({ attributes: { maxDistanceKm: 7 } }),
    capability: aCapability(),
    value: 0.557,
    code: 'place.overLimit',
    says: {
      nl: 'Ligt op 7,3 km, iets verder dan de grens van 7 km.',
      fr: 'Se trouve à 7,3 km, un peu plus loin que la limite de 7 km.',
      en: 'Is 7.3 km away, a little more than the limit of 7 km.',
    },
  },
  {
    why: 'no limit: a hundred kilometres would cost as much as the edge of one',
    demand: aDemand({ attributes: { maxDistanceKm: null } }),
    capability: aCapability({ attributes: { serviceRadiusKm: null } }),
    value: 0.991,
    code: 'place.near',
  },
  {
    why: 'the demand has no place',
    demand: aDemand({ location: null }),
    capability: aCapability(),
    value: 0.5,
    code: 'place.unknown',
    missing: ['demand.siteNis'],
    says: { nl: 'De plaats is niet bekend.', fr: "Le lieu n'est pas connu.", en: 'The place is not known.' },
  },
  {
    why: 'the workshop has no place',
    demand: aDemand(),
    capability: aCapability({ location: null }),
    value: 0.5,
    code: 'place.unknown',
    missing: ['capability.location'],
  },
  {
    why: 'no bus, but near enough to cycle',
    demand: enclave({ publicTransportAtShift: false }),
    capability: aCapability({ attributes: { ownTransport: false } }),
    value: 0.971,
    code: 'place.near',
  },
  {
    why: 'no bus, too far to cycle and no transport',
    demand: enclave({ publicTransportAtShift: false }),
    capability: aCapability({ location: KORTRIJK, attributes: { ownTransport: false } }),
    value: 0.234,
    code: 'place.noBus',
    says: {
      nl: 'Er rijdt geen bus op de uren van de ploeg en de onderneming heeft geen eigen vervoer.',
      fr: "Il n'y a pas de bus aux heures de l'équipe et l'entreprise n'a pas de transport.",
      en: 'No bus runs at the hours of the shift and the enterprise has no transport of its own.',
    },
  },
  {
    why: 'the host says that nobody can cycle',
    demand: enclave({ publicTransportAtShift: false, bicycleReach: false }),
    capability: aCapability({ attributes: { ownTransport: false } }),
    value: 0.243,
    code: 'place.noBus',
  },
  {
    why: 'the early shift starts before the first bus',
    demand: enclave({ publicTransportAtShift: false, bicycleReach: false, shiftStart: '05:30' }),
    capability: aCapability({ attributes: { ownTransport: false } }),
    value: 0.243,
    code: 'place.noBusAtStart',
    says: {
      nl: 'De ploeg start om 5.30 uur en er rijdt dan geen bus. De onderneming heeft geen eigen vervoer.',
      fr: "L'équipe commence à 5 h 30 et il n'y a alors pas de bus. L'entreprise n'a pas de transport.",
      en: 'The shift starts at 5:30 and no bus runs then. The enterprise has no transport of its own.',
    },
  },
  {
    why: 'the minibus of the enterprise can bring the team',
    demand: enclave({ publicTransportAtShift: false, bicycleReach: false }),
    capability: aCapability(),
    value: 0.68,
    code: 'place.ownBus',
    says: {
      nl: 'Er rijdt geen bus op de uren van de ploeg. Het busje van de onderneming kan dit oplossen.',
      fr: "Il n'y a pas de bus aux heures de l'équipe. Le minibus de l'entreprise peut résoudre cela.",
      en: 'No bus runs at the hours of the shift. The minibus of the enterprise can solve this.',
    },
  },
  {
    why: 'the minibus can bring the early shift',
    demand: enclave({ publicTransportAtShift: false, bicycleReach: false, shiftStart: '05:30' }),
    capability: aCapability(),
    value: 0.68,
    code: 'place.ownBusAtStart',
    says: {
      nl: 'De ploeg start om 5.30 uur en er rijdt dan geen bus. Het busje van de onderneming kan dit oplossen.',
      fr: "L'équipe commence à 5 h 30 et il n'y a alors pas de bus. Le minibus de l'entreprise peut résoudre cela.",
      en: 'The shift starts at 5:30 and no bus runs then. The minibus of the enterprise can solve this.',
    },
  },
  {
    why: 'the host brings the team',
    demand: enclave({ publicTransportAtShift: false, bicycleReach: false, companyTransport: true }),
    capability: aCapability({ attributes: { ownTransport: false } }),
    value: 0.971,
    code: 'place.near',
  },
  {
    why: 'nobody said whether a bus runs',
    demand: enclave({ bicycleReach: false }),
    capability: aCapability({ attributes: { ownTransport: null } }),
    value: 0.853,
    code: 'place.near',
    missing: ['demand.details.publicTransportAtShift'],
  },
  {
    why: 'a bus runs, and the address is unknown',
    demand: enclave({ publicTransportAtShift: true }),
    capability: aCapability({ location: null }),
    value: 0.625,
    code: 'place.reachable',
    says: {
      nl: 'Het team geraakt ter plaatse op de uren van de ploeg.',
      fr: "L'équipe peut arriver sur place aux heures de travail.",
      en: 'The team can get there at the hours of the shift.',
    },
  },
  {
    why: 'collects itself, and the address is unknown',
    demand: aDemand({ attributes: { transportBy: 'provider' } }),
    capability: aCapability({ location: null }),
    value: 0.625,
    code: 'place.ownVans',
    says: {
      nl: 'Haalt en brengt met eigen wagens.',
      fr: 'Enlève et livre avec ses propres véhicules.',
      en: 'Collects and delivers with its own vans.',
    },
  },
  {
    why: 'no vans where collection is asked',
    demand: aDemand({ attributes: { transportBy: 'provider' } }),
    capability: aCapability({ attributes: { ownTransport: false } }),
    value: 0.534,
    code: 'place.noVans',
    says: {
      nl: 'Heeft geen eigen wagens, en u vraagt om te halen en te brengen.',
      fr: "N'a pas de véhicules, et vous demandez l'enlèvement et la livraison.",
      en: 'Has no vans, and you ask for collection and delivery.',
    },
  },
];

describe('place', () => {
  it.each(CASES)('$why: $value, $code', ({ why: _why, demand, capability, ...expected }) => {
    expect(judge(place, demand, capability)).toMatchObject(expected);
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(CASES)).toEqual(codesWithWords(place));
  });
});
