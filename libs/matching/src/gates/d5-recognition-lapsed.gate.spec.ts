import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { recognitionLapsed } from './d5-recognition-lapsed.gate';

const recognisedTo = (to: string | null) => aCapability({ recognised: { from: '2019-01-01', to } });

const REFUSED: readonly GateCase[] = [
  {
    why: 'ends the day before the start',
    demand: aDemand(),
    capability: recognisedTo('2027-03-02'),
    code: 'D5.lapsed',
    change: { side: 'capability', attribute: 'recognised.to', value: '2027-03-03' },
    says: {
      nl: 'De erkenning van deze vestiging loopt af op 2 maart 2027, vóór de startdatum 3 maart 2027.',
      fr: "L'agrément de cet établissement prend fin le 2 mars 2027, avant le début le 3 mars 2027.",
      en: 'The recognition of this site ends on 2 March 2027, before the start on 3 March 2027.',
    },
  },
  {
    why: 'ended yesterday, and no start is known',
    demand: aDemand({ attributes: { startDate: null } }),
    capability: recognisedTo('2027-01-03'),
    code: 'D5.ended',
    change: { side: 'capability', attribute: 'recognised.to', value: '2027-01-04' },
    says: {
      nl: 'De erkenning van deze vestiging is afgelopen op 3 januari 2027.',
      fr: "L'agrément de cet établissement a pris fin le 3 janvier 2027.",
      en: 'The recognition of this site ended on 3 January 2027.',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  ['ends on the day of the start', aDemand(), recognisedTo('2027-03-03')],
  ['runs without an end', aDemand(), recognisedTo(null)],
  ['no recognition: only an enclave needs one', aDemand(), aCapability({ recognised: null })],
];

describe('D5', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(recognitionLapsed, demand, capability)).toEqual({ ...expected, gates: ['D5'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(recognitionLapsed, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(recognitionLapsed));
  });
});
