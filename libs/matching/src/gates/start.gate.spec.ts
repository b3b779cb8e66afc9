import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { fixedStart } from './start.gate';

const REFUSED: readonly GateCase[] = [
  {
    why: 'free a day after a fixed start',
    demand: aDemand({ attributes: { flexDays: 0 } }),
    capability: aCapability({ attributes: { availableFrom: '2027-03-04' } }),
    code: 'START.later',
    change: { side: 'demand', attribute: 'startDate', value: '2027-03-04' },
    says: {
      nl: 'Het team is vrij vanaf 4 maart 2027. U wilt beginnen op 3 maart 2027, zonder speling.',
      fr: "L'équipe est libre à partir du 4 mars 2027. Vous voulez commencer le 3 mars 2027, sans marge.",
      en: 'The team is free from 4 March 2027. You want to start on 3 March 2027, without leeway.',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  ['free on the day', aDemand({ attributes: { flexDays: 0 } }), aCapability()],
  [
    'a start with leeway',
    aDemand({ attributes: { flexDays: 5 } }),
    aCapability({ attributes: { availableFrom: '2027-04-01' } }),
  ],
  ['nobody said that the start is fixed', aDemand(), aCapability({ attributes: { availableFrom: '2027-04-01' } })],
  [
    'nobody knows when the team is free',
    aDemand({ attributes: { flexDays: 0 } }),
    aCapability({ attributes: { availableFrom: null } }),
  ],
];

describe('START', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(fixedStart, demand, capability)).toEqual({ ...expected, gates: ['START'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(fixedStart, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(fixedStart));
  });
});
