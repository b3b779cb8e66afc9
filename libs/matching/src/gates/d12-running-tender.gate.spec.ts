import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { runningTender } from './d12-running-tender.gate';

const REFUSED: readonly GateCase[] = [
  {
    why: 'a public tender runs',
    demand: aDemand({ attributes: { procedure: 'running_tender', publicBuyer: true } }),
    capability: aCapability(),
    code: 'D12.running',
    change: null,
    says: {
      nl: 'Er loopt een openbare aanbesteding. We doen dan geen voorstellen en verwijzen naar de aankondiging.',
      fr: "Un marché public est en cours. Nous ne faisons alors pas de propositions et renvoyons à l'avis.",
      en: 'A public tender is running. We then make no proposals and point to the notice.',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  [
    'the market is explored',
    aDemand({ attributes: { procedure: 'market_exploration', publicBuyer: true } }),
    aCapability(),
  ],
  ['no procedure', aDemand({ attributes: { procedure: 'none' } }), aCapability()],
];

describe('D12', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(runningTender, demand, capability)).toEqual({ ...expected, gates: ['D12'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(runningTender, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(runningTender));
  });
});
