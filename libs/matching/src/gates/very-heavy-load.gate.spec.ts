import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { veryHeavyLoad } from './very-heavy-load.gate';

const REFUSED: readonly GateCase[] = [
  {
    why: 'level 5 for a team that goes to 4',
    demand: aDemand({ attributes: { physicalLoad: 5 } }),
    capability: aCapability({ attributes: { physicalLoadMax: 4 } }),
    code: 'LOAD.veryHeavy',
    change: { side: 'demand', attribute: 'physicalLoad', value: 4 },
    says: {
      nl: 'Het werk is zeer zwaar (meer dan 18 kg tillen). Dit team gaat tot niveau 4 van 5.',
      fr: "Le travail est très lourd (soulever plus de 18 kg). Cette équipe va jusqu'au niveau 4 sur 5.",
      en: 'The work is very heavy (lifting more than 18 kg). This team goes up to level 4 of 5.',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  [
    'a team that does level 5',
    aDemand({ attributes: { physicalLoad: 5 } }),
    aCapability({ attributes: { physicalLoadMax: 5 } }),
  ],
  [
    'level 4 is talked about',
    aDemand({ attributes: { physicalLoad: 4 } }),
    aCapability({ attributes: { physicalLoadMax: 1 } }),
  ],
  [
    'nobody knows what the team lifts',
    aDemand({ attributes: { physicalLoad: 5 } }),
    aCapability({ attributes: { physicalLoadMax: null } }),
  ],
];

describe('LOAD', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(veryHeavyLoad, demand, capability)).toEqual({ ...expected, gates: ['LOAD'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(veryHeavyLoad, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(veryHeavyLoad));
  });
});
