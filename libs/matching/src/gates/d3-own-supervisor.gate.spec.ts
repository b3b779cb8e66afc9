import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { ownSupervisor } from './d3-own-supervisor.gate';

const enclave = (details: object = {}, attributes: object = {}) =>
  aDemand({ kind: 'enclave', details: { fitsCoreActivity: true, headcountMin: 4, ...details }, attributes });

const REFUSED: readonly GateCase[] = [
  {
    why: 'the demand leaves no room for a supervisor',
    demand: enclave({ permanentSupervisor: false }),
    capability: aCapability(),
    code: 'D3.demand',
    change: { side: 'demand', attribute: 'details.permanentSupervisor', value: true },
    says: {
      nl: 'De vraag voorziet niet dat er altijd een begeleider bij is. In een enclave is dat verplicht.',
      fr: "La demande ne prévoit pas d'accompagnateur présent en permanence. C'est obligatoire dans une enclave.",
      en: 'The demand does not provide for a supervisor who is always there. An enclave must have one.',
    },
  },
  {
    why: 'the provider sends none',
    demand: enclave(),
    capability: aCapability({ attributes: { permanentSupervisor: false } }),
    code: 'D3.capability',
    change: { side: 'capability', attribute: 'permanentSupervisor', value: true },
    says: {
      nl: 'Deze onderneming geeft geen begeleider mee die er altijd bij is. In een enclave is dat verplicht.',
      fr: "Cette entreprise n'envoie pas d'accompagnateur présent en permanence. C'est obligatoire dans une enclave.",
      en: 'This enterprise sends no supervisor who is always there. An enclave must have one.',
    },
  },
  {
    why: 'one supervisor for 14 people',
    demand: enclave(),
    capability: aCapability({ attributes: { supervisionRatio: 14 } }),
    code: 'D3.ratio',
    change: { side: 'capability', attribute: 'supervisionRatio', value: 13 },
    says: {
      nl: 'Eén begeleider zou 14 mensen begeleiden. De norm is hoogstens 13.',
      fr: 'Un accompagnateur suivrait 14 personnes. La norme est de 13 au plus.',
      en: 'One supervisor would guide 14 people. The norm is 13 at most.',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  [
    'one supervisor for 13 people',
    enclave({ permanentSupervisor: true }),
    aCapability({ attributes: { supervisionRatio: 13 } }),
  ],
  ['nobody said so yet', enclave(), aCapability({ attributes: { permanentSupervisor: null, supervisionRatio: null } })],
  ['work in the own workshop', aDemand(), aCapability({ attributes: { permanentSupervisor: false } })],
];

describe('D3', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(ownSupervisor, demand, capability)).toEqual({ ...expected, gates: ['D3'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(ownSupervisor, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(ownSupervisor));
  });
});
