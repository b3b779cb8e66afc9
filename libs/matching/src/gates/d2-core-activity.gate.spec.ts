import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { coreActivity } from './d2-core-activity.gate';

const enclave = (details: object = {}, attributes: object = {}) =>
  aDemand({ kind: 'enclave', details: { fitsCoreActivity: true, headcountMin: 4, ...details }, attributes });

const REFUSED: readonly GateCase[] = [
  {
    why: 'green work at a textile company',
    demand: enclave({ fitsCoreActivity: false, hostCoreActivity: 'textiel' }),
    capability: aCapability(),
    code: 'D2.named',
    change: { side: 'demand', attribute: 'kind', value: 'subcontracting' },
    says: {
      nl: 'Dit lijkt onderaanneming, geen enclave: het werk hoort niet tot de kernactiviteit van de opdrachtgever (textiel).',
      fr: "Cela ressemble à de la sous-traitance et non à une enclave : le travail ne fait pas partie de l'activité principale du client (textiel).",
      en: 'This looks like subcontracting, not an enclave: the work is not part of the core activity of the client (textiel).',
    },
  },
  {
    why: 'outside the core activity, which nobody named',
    demand: enclave({ fitsCoreActivity: false }),
    capability: aCapability(),
    code: 'D2.outsideCore',
    change: { side: 'demand', attribute: 'kind', value: 'subcontracting' },
    says: {
      nl: 'Dit lijkt onderaanneming, geen enclave: het werk hoort niet tot de kernactiviteit van de opdrachtgever.',
      fr: "Cela ressemble à de la sous-traitance et non à une enclave : le travail ne fait pas partie de l'activité principale du client.",
      en: 'This looks like subcontracting, not an enclave: the work is not part of the core activity of the client.',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  ['part of the core activity', enclave(), aCapability()],
  ['nobody knows yet: a person checks', enclave({ fitsCoreActivity: undefined }), aCapability()],
  [
    'subcontracting, whatever the customer does',
    aDemand({ details: { fitsCoreActivity: false } as object }),
    aCapability(),
  ],
];

describe('D2', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(coreActivity, demand, capability)).toEqual({ ...expected, gates: ['D2'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(coreActivity, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(coreActivity));
  });
});
