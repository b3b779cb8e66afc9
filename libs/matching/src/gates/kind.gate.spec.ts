import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { kindOffered } from './kind.gate';

const REFUSED: readonly GateCase[] = [
  {
    why: 'a kind that is not offered',
    demand: aDemand({ kind: 'niche' }),
    capability: aCapability({ attributes: { kinds: ['subcontracting', 'enclave'] } }),
    code: 'KIND.notOffered',
    change: { side: 'demand', attribute: 'kind', value: 'enclave' },
    says: {
      nl: 'U vraagt niche-arbeid. Deze onderneming biedt enclavewerk en onderaanneming aan.',
      fr: 'Vous demandez du travail de niche. Cette entreprise offre du travail en enclave et de la sous-traitance.',
      en: 'You ask for niche work. This enterprise offers enclave work and subcontracting.',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  [
    'one of the kinds offered',
    aDemand({ kind: 'niche' }),
    aCapability({ attributes: { kinds: ['niche', 'enclave'] } }),
  ],
];

describe('KIND', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(kindOffered, demand, capability)).toEqual({ ...expected, gates: ['KIND'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(kindOffered, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(kindOffered));
  });
});
