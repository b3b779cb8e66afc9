import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { recognisedForEnclave } from './d1-recognised-for-enclave.gate';

const enclave = (details: object = {}, attributes: object = {}) =>
  aDemand({ kind: 'enclave', details: { fitsCoreActivity: true, headcountMin: 4, ...details }, attributes });

const REFUSED: readonly GateCase[] = [
  {
    why: 'no recognition is known',
    demand: enclave(),
    capability: aCapability({ recognised: null }),
    code: 'D1.noRecognition',
    change: { side: 'demand', attribute: 'kind', value: 'subcontracting' },
    says: {
      nl: 'Voor deze vestiging kennen we geen erkenning als maatwerkbedrijf. Enclavewerk mag alleen met een erkend maatwerkbedrijf.',
      fr: "Nous ne connaissons pas d'agrément comme entreprise de travail adapté pour cet établissement. Une enclave n'est permise qu'avec une entreprise agréée.",
      en: 'We know of no recognition as a custom-work enterprise for this site. Enclave work is only allowed with a recognised one.',
    },
  },
  {
    why: 'the recognition begins the day after the start',
    demand: enclave(),
    capability: aCapability({ recognised: { from: '2027-03-04', to: null } }),
    code: 'D1.notYet',
    change: { side: 'demand', attribute: 'kind', value: 'subcontracting' },
    says: {
      nl: 'De erkenning van deze vestiging begint op 4 maart 2027, na de startdatum 3 maart 2027. Enclavewerk mag alleen met een erkend maatwerkbedrijf.',
      fr: "L'agrément de cet établissement commence le 4 mars 2027, après le début le 3 mars 2027. Une enclave n'est permise qu'avec une entreprise de travail adapté agréée.",
      en: 'The recognition of this site begins on 4 March 2027, after the start on 3 March 2027. Enclave work is only allowed with a recognised custom-work enterprise.',
    },
  },
  {
    why: 'another form of enterprise',
    demand: enclave(),
    capability: aCapability({ workForm: 'social_enterprise_other' }),
    code: 'D1.otherWorkForm',
    change: { side: 'demand', attribute: 'kind', value: 'subcontracting' },
    says: {
      nl: 'Enclavewerk mag alleen met een erkend maatwerkbedrijf. Deze onderneming heeft een andere werkvorm.',
      fr: "Une enclave n'est permise qu'avec une entreprise de travail adapté agréée. Cette entreprise a une autre forme.",
      en: 'Enclave work is only allowed with a recognised custom-work enterprise. This enterprise has another form.',
    },
  },
  {
    why: 'one that does nothing but enclaves',
    demand: enclave(),
    capability: aCapability({ recognised: null, attributes: { kinds: ['enclave'] } }),
    code: 'D1.noRecognition',
    change: null,
    says: {
      nl: 'Voor deze vestiging kennen we geen erkenning als maatwerkbedrijf. Enclavewerk mag alleen met een erkend maatwerkbedrijf.',
      fr: "Nous ne connaissons pas d'agrément comme entreprise de travail adapté pour cet établissement. Une enclave n'est permise qu'avec une entreprise agréée.",
      en: 'We know of no recognition as a custom-work enterprise for this site. Enclave work is only allowed with a recognised one.',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  ['recognised from the day of the start', enclave(), aCapability({ recognised: { from: '2027-03-03', to: null } })],
  [
    'subcontracting by another form of enterprise',
    aDemand(),
    aCapability({ workForm: 'social_enterprise_other', recognised: null }),
  ],
];

describe('D1', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(recognisedForEnclave, demand, capability)).toEqual({ ...expected, gates: ['D1'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(recognisedForEnclave, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(recognisedForEnclave));
  });
});
