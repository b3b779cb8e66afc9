import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { concernBlocked } from './d11-concern-blocked.gate';

const REFUSED: readonly GateCase[] = [
  {
    why: 'the concern file was decided: blocked',
    demand: aDemand({ concernBlocked: true }),
    capability: aCapability(),
    code: 'D11.blocked',
    change: null,
    says: {
      nl: 'Over deze vraag is beslist dat ze niet doorgaat: het dossier over oneerlijke concurrentie is geblokkeerd.',
      fr: 'Il a été décidé que cette demande ne continue pas : le dossier de concurrence déloyale est bloqué.',
      en: 'It was decided that this demand does not go on: the file about unfair competition is blocked.',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  ['cleared', aDemand({ concernBlocked: false }), aCapability()],
  ['no file', aDemand(), aCapability()],
];

describe('D11', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(concernBlocked, demand, capability)).toEqual({ ...expected, gates: ['D11'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(concernBlocked, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(concernBlocked));
  });
});
