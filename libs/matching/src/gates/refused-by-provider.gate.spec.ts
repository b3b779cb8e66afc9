import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { refusedByProvider } from './refused-by-provider.gate';

const refusing = (scope: 'kind' | 'work' | 'pause', until: string | null = null) =>
  aDemand({ refusals: [{ capabilityId: aCapability().id, scope, until }] });

const REFUSED: readonly GateCase[] = [
  {
    why: 'no more of this kind',
    demand: refusing('kind'),
    capability: aCapability(),
    code: 'REFUSED.kind',
    change: null,
    says: {
      nl: 'Deze onderneming vroeg om voor dit aanbod geen onderaanneming meer voor te stellen.',
      fr: 'Cette entreprise ne veut plus de ces propositions pour cette offre (de la sous-traitance).',
      en: 'This enterprise asked for no more subcontracting for this offer.',
    },
  },
  {
    why: 'not this work again',
    demand: refusing('work'),
    capability: aCapability(),
    code: 'REFUSED.work',
    change: null,
    says: {
      nl: 'Deze onderneming vroeg om dit werk niet meer voor te stellen voor dit aanbod.',
      fr: 'Cette entreprise a demandé de ne plus proposer ce travail pour cette offre.',
      en: 'This enterprise asked not to be offered this work again for this offer.',
    },
  },
  {
    why: 'not before a day',
    demand: refusing('pause', '2027-06-01'),
    capability: aCapability(),
    code: 'REFUSED.pause',
    change: null,
    says: {
      nl: 'Deze onderneming wil voor dit aanbod geen voorstellen vóór 1 juni 2027.',
      fr: 'Cette entreprise ne veut pas de propositions pour cette offre avant le 1er juin 2027.',
      en: 'This enterprise wants no proposals for this offer before 1 June 2027.',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  ['another offer of the enterprise', refusing('kind'), aCapability({ id: 'other' })],
];

describe('REFUSED', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(refusedByProvider, demand, capability)).toEqual({ ...expected, gates: ['REFUSED'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(refusedByProvider, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(refusedByProvider));
  });
});
