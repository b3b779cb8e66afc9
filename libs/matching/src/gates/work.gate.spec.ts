import { aCapability, aDemand, aText } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { sameWork } from './work.gate';

const REFUSED: readonly GateCase[] = [
  {
    why: 'another trade, however near',
    demand: aDemand(),
    capability: aCapability({ profile: aText('Gras maaien en hagen scheren') }),
    code: 'WORK.other',
    change: null,
    says: {
      nl: 'Deze onderneming doet ander werk dan u vraagt.',
      fr: 'Cette entreprise fait un autre travail que celui que vous demandez.',
      en: 'This enterprise does other work than you ask for.',
    },
  },
  {
    why: 'only the exact activity will do',
    demand: aDemand({ activityIds: ['ironing-service'], attributes: { exactActivity: true } }),
    capability: aCapability(),
    code: 'WORK.notExact',
    change: { side: 'demand', attribute: 'exactActivity', value: false },
    says: {
      nl: 'U vraagt alleen precies deze activiteit en deze onderneming biedt die niet aan.',
      fr: "Vous ne demandez que cette activité précise et cette entreprise ne l'offre pas.",
      en: 'You ask for exactly this activity and this enterprise does not offer it.',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  ['the same work', aDemand(), aCapability()],
  [
    'neighbouring work that may be close enough',
    aDemand({ profile: aText('Flessen afvullen en inpakken') }),
    aCapability(),
  ],
  [
    'the exact activity, chosen by the provider',
    aDemand({ activityIds: ['ironing-service'], attributes: { exactActivity: true } }),
    aCapability({ activities: [{ activityId: 'ironing-service', level: 2 }] }),
  ],
];

describe('WORK', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(sameWork, demand, capability)).toEqual({ ...expected, gates: ['WORK'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(sameWork, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(sameWork));
  });
});
