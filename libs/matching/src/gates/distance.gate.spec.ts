import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { workshopDistance } from './distance.gate';

const REFUSED: readonly GateCase[] = [
  {
    why: '7.3 km where the buyer asks 6',
    demand: aDemand({ attributes: { maxDistanceKm: 6 } }),
    capability: aCapability(),
    code: 'DISTANCE.demand.km',
    change: { side: 'demand', attribute: 'maxDistanceKm', value: 7 },
    says: {
      nl: 'Deze werkplaats ligt op 7,3 km. U vraagt hoogstens 6 km.',
      fr: 'Cet atelier se trouve à 7,3 km. Vous demandez 6 km au plus.',
      en: 'This workshop is 7.3 km away. You ask for 6 km at most.',
    },
  },
  {
    why: '18 minutes where the buyer asks 10',
    demand: aDemand({ attributes: { maxTravelMinutes: 10 } }),
    capability: aCapability(),
    code: 'DISTANCE.demand.minutes',
    change: { side: 'demand', attribute: 'maxTravelMinutes', value: 17 },
    says: {
      nl: 'Deze werkplaats ligt op ongeveer 18 minuten. U vraagt hoogstens 10 minuten.',
      fr: 'Cet atelier se trouve à environ 18 minutes. Vous demandez 10 minutes au plus.',
      en: 'This workshop is about 18 minutes away. You ask for 10 minutes at most.',
    },
  },
  {
    why: 'beyond the radius of the provider',
    demand: aDemand(),
    capability: aCapability({ attributes: { serviceRadiusKm: 6 } }),
    code: 'DISTANCE.capability.km',
    change: { side: 'capability', attribute: 'serviceRadiusKm', value: 7 },
    says: {
      nl: 'U bent op 7,3 km. Deze onderneming werkt voor klanten tot 6 km.',
      fr: "Vous êtes à 7,3 km. Cette entreprise travaille pour des clients jusqu'à 6 km.",
      en: 'You are 7.3 km away. This enterprise works for customers up to 6 km.',
    },
  },
  {
    why: 'beyond the minutes of the provider',
    demand: aDemand(),
    capability: aCapability({ attributes: { serviceRadiusMinutes: 10 } }),
    code: 'DISTANCE.capability.minutes',
    change: { side: 'capability', attribute: 'serviceRadiusMinutes', value: 17 },
    says: {
      nl: 'U bent op ongeveer 18 minuten. Deze onderneming werkt voor klanten tot 10 minuten.',
      fr: "Vous êtes à environ 18 minutes. Cette entreprise travaille pour des clients jusqu'à 10 minutes.",
      en: 'You are about 18 minutes away. This enterprise works for customers up to 10 minutes.',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  ['a tenth over the limit is talked about', aDemand({ attributes: { maxDistanceKm: 7 } }), aCapability()],
  [
    'nobody set a limit',
    aDemand({ attributes: { maxDistanceKm: null } }),
    aCapability({ attributes: { serviceRadiusKm: null } }),
  ],
  ['a place is unknown', aDemand({ location: null, attributes: { maxDistanceKm: 1 } }), aCapability()],
];

describe('DISTANCE', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(workshopDistance, demand, capability)).toEqual({ ...expected, gates: ['DISTANCE'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(workshopDistance, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(workshopDistance));
  });
});
