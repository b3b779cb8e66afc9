import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { onSiteTravel } from './d8-on-site-travel.gate';

const enclave = (details: object = {}, attributes: object = {}) =>
  aDemand({ kind: 'enclave', details: { fitsCoreActivity: true, headcountMin: 4, ...details }, attributes });

const NO_WAY = { publicTransportAtShift: false, bicycleReach: false, companyTransport: false };

const REFUSED: readonly GateCase[] = [
  {
    why: '7.3 km where the host asks 4, without transport',
    demand: enclave({}, { maxDistanceKm: 4 }),
    capability: aCapability({ attributes: { ownTransport: false } }),
    code: 'D8.demand.km',
    change: { side: 'demand', attribute: 'maxDistanceKm', value: 7 },
    says: {
      nl: 'Het team moet van 7,3 km ver komen. U vraagt hoogstens 4 km, en er is geen vervoer.',
      fr: "L'équipe se trouve à 7,3 km. Vous demandez 4 km au plus, et il n'y a pas de transport.",
      en: 'The team is 7.3 km away. You ask for 4 km at most, and there is no transport.',
    },
  },
  {
    why: '18 minutes where the host asks 5, without transport',
    demand: enclave({}, { maxTravelMinutes: 5 }),
    capability: aCapability({ attributes: { ownTransport: false } }),
    code: 'D8.demand.minutes',
    change: { side: 'demand', attribute: 'maxTravelMinutes', value: 17 },
    says: {
      nl: 'De rit duurt ongeveer 18 minuten. U vraagt hoogstens 5 minuten, en er is geen vervoer.',
      fr: "Le trajet dure environ 18 minutes. Vous demandez 5 minutes au plus, et il n'y a pas de transport.",
      en: 'The way takes about 18 minutes. You ask for 5 minutes at most, and there is no transport.',
    },
  },
  {
    why: 'beyond the radius of the provider',
    demand: enclave(),
    capability: aCapability({ attributes: { serviceRadiusKm: 5 } }),
    code: 'D8.capability.km',
    change: { side: 'capability', attribute: 'serviceRadiusKm', value: 7 },
    says: {
      nl: 'De plaats van het werk ligt op 7,3 km. Deze onderneming werkt tot 5 km ver.',
      fr: "Le lieu du travail se trouve à 7,3 km. Cette entreprise travaille jusqu'à 5 km.",
      en: 'The place of work is 7.3 km away. This enterprise works up to 5 km from home.',
    },
  },
  {
    why: 'beyond the minutes of the provider',
    demand: enclave(),
    capability: aCapability({ attributes: { serviceRadiusMinutes: 5 } }),
    code: 'D8.capability.minutes',
    change: { side: 'capability', attribute: 'serviceRadiusMinutes', value: 17 },
    says: {
      nl: 'De rit duurt ongeveer 18 minuten. Deze onderneming rijdt hoogstens 5 minuten.',
      fr: 'Le trajet dure environ 18 minutes. Cette entreprise roule 5 minutes au plus.',
      en: 'The way takes about 18 minutes. This enterprise drives 5 minutes at most.',
    },
  },
  {
    why: 'drives, but not as far as this, whatever the host asks',
    demand: enclave({}, { maxDistanceKm: 4 }),
    capability: aCapability({ attributes: { serviceRadiusKm: 5 } }),
    code: 'D8.capability.km',
    change: { side: 'capability', attribute: 'serviceRadiusKm', value: 7 },
    says: {
      nl: 'De plaats van het werk ligt op 7,3 km. Deze onderneming werkt tot 5 km ver.',
      fr: "Le lieu du travail se trouve à 7,3 km. Cette entreprise travaille jusqu'à 5 km.",
      en: 'The place of work is 7.3 km away. This enterprise works up to 5 km from home.',
    },
  },
  {
    why: 'no bus, no bicycle and nobody who drives',
    demand: enclave(NO_WAY),
    capability: aCapability({ attributes: { ownTransport: false } }),
    code: 'D8.noReach',
    change: { side: 'demand', attribute: 'details.companyTransport', value: true },
    says: {
      nl: 'Het team geraakt niet ter plaatse op de uren van de ploeg: er is geen bus, het is te ver om te fietsen en niemand zorgt voor vervoer.',
      fr: "L'équipe ne peut pas arriver sur place aux heures de travail : il n'y a pas de bus, c'est trop loin à vélo et personne n'organise le transport.",
      en: 'The team cannot get there at the hours of the shift: there is no bus, it is too far to cycle and nobody provides transport.',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  ['the provider drives farther than the host asks', enclave({}, { maxDistanceKm: 4 }), aCapability()],
  [
    'the host drives farther than it asks',
    enclave({ companyTransport: true }, { maxDistanceKm: 4 }),
    aCapability({ attributes: { ownTransport: false } }),
  ],
  ['the provider has a minibus where no bus runs', enclave(NO_WAY), aCapability()],
  ['nobody knows whether the provider drives', enclave(NO_WAY), aCapability({ attributes: { ownTransport: null } })],
  [
    'a tenth over the limit is talked about',
    enclave({}, { maxDistanceKm: 6.7 }),
    aCapability({ attributes: { ownTransport: false } }),
  ],
  [
    'a place is unknown',
    enclave({}, { maxDistanceKm: 4 }),
    aCapability({ location: null, attributes: { ownTransport: false } }),
  ],
];

describe('D8', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(onSiteTravel, demand, capability)).toEqual({ ...expected, gates: ['D8'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(onSiteTravel, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(onSiteTravel));
  });
});
