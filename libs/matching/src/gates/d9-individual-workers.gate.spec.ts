import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { individualWorkers } from './d9-individual-workers.gate';

const REFUSED: readonly GateCase[] = [
  {
    why: 'the text asks to choose workers',
    demand: aDemand({ warnings: ['D9'] }),
    capability: aCapability(),
    code: 'D9.choosesWorkers',
    change: null,
    says: {
      nl: 'De opdrachtgever wil zelf mensen kiezen of testen. Dat mag niet: de onderneming stelt het team samen.',
      fr: "Le client veut choisir ou tester les personnes. Ce n'est pas permis : l'entreprise compose elle-même l'équipe.",
      en: 'The client wants to choose or test people. That is not allowed: the enterprise puts the team together.',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  ['other warnings', aDemand({ warnings: ['C2', 'D3'] }), aCapability()],
  ['none', aDemand(), aCapability()],
];

describe('D9', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(individualWorkers, demand, capability)).toEqual({ ...expected, gates: ['D9'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(individualWorkers, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(individualWorkers));
  });
});
