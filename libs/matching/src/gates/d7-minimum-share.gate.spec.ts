import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { minimumShare } from './d7-minimum-share.gate';

const REFUSED: readonly GateCase[] = [
  {
    why: 'no hour is free',
    demand: aDemand(),
    capability: aCapability({ attributes: { fteAvailable: 0 } }),
    code: 'D7.none',
    change: null,
    says: {
      nl: 'Er is geen vrije capaciteit in deze periode. U vraagt 96 uur per week.',
      fr: "Il n'y a pas de capacité libre dans cette période. Vous demandez 96 heures par semaine.",
      en: 'There is no free capacity in this period. You ask for 96 hours a week.',
    },
  },
  {
    why: '38 of 96 hours where half is asked',
    demand: aDemand({ attributes: { minSharePct: 50 } }),
    capability: aCapability({ attributes: { fteAvailable: 1 } }),
    code: 'D7.belowShare',
    change: { side: 'demand', attribute: 'minSharePct', value: 39 },
    says: {
      nl: 'Er is 38 uur per week vrij van de 96 die u vraagt. Dat is minder dan het kleinste deel dat u aanvaardt (50 %).',
      fr: 'Il y a 38 heures libres par semaine sur les 96 demandées. C’est moins que la plus petite part que vous acceptez (50 %).',
      en: '38 hours a week are free of the 96 you ask. That is less than the smallest share you accept (50%).',
    },
  },
  {
    why: 'half is asked, and the provider does not join others',
    demand: aDemand({ attributes: { minSharePct: 50, divisible: true } }),
    capability: aCapability({ attributes: { fteAvailable: 1, consortiumOpen: false } }),
    code: 'D7.belowShare',
    change: { side: 'demand', attribute: 'minSharePct', value: 39 },
    says: {
      nl: 'Er is 38 uur per week vrij van de 96 die u vraagt. Dat is minder dan het kleinste deel dat u aanvaardt (50 %).',
      fr: 'Il y a 38 heures libres par semaine sur les 96 demandées. C’est moins que la plus petite part que vous acceptez (50 %).',
      en: '38 hours a week are free of the 96 you ask. That is less than the smallest share you accept (50%).',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  [
    'exactly the smallest share',
    aDemand({ attributes: { minSharePct: 50, hoursPerWeek: 76 } }),
    aCapability({ attributes: { fteAvailable: 1 } }),
  ],
  [
    'less, but joining others is possible',
    aDemand({ attributes: { minSharePct: 50, divisible: true } }),
    aCapability({ attributes: { fteAvailable: 1, consortiumOpen: true } }),
  ],
  ['too little, and no smallest share is asked', aDemand(), aCapability({ attributes: { fteAvailable: 1 } })],
  [
    'nobody knows what is free',
    aDemand({ attributes: { minSharePct: 50 } }),
    aCapability({ attributes: { fteAvailable: null } }),
  ],
];

describe('D7', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(minimumShare, demand, capability)).toEqual({ ...expected, gates: ['D7'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(minimumShare, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(minimumShare));
  });
});
