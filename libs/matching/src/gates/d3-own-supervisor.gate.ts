import type { Gate } from './gate';

/** Domain dossier 6.2: the lowest guidance norm is one supervisor per 13 workers. */
const NORM = 13;

/** The provider's own supervisor is there all the time, for no more workers than the norm allows. */
export const ownSupervisor: Gate = {
  id: 'D3',
  source: 'domain dossier 5.3 D3, 6.2, 6.3.6',
  fails: (demand, capability) =>
    demand.isEnclave &&
    (demand.enclave.permanentSupervisor === false ||
      capability.permanentSupervisor === 0 ||
      capability.supervisionRatio > NORM),
  reason: (demand, capability) => ({
    code:
      demand.enclave.permanentSupervisor === false
        ? 'D3.demand'
        : capability.permanentSupervisor === 0
          ? 'D3.capability'
          : 'D3.ratio',
    params: { ratio: capability.supervisionRatio, norm: NORM },
  }),
  smallestChange: (demand, capability) => {
    if (demand.enclave.permanentSupervisor === false) {
      return { side: 'demand', attribute: 'details.permanentSupervisor', value: true };
    }
    return capability.permanentSupervisor === 0
      ? { side: 'capability', attribute: 'permanentSupervisor', value: true }
      : { side: 'capability', attribute: 'supervisionRatio', value: NORM };
  },
  words: {
    'D3.demand': {
      nl: 'De vraag voorziet niet dat er altijd een begeleider bij is. In een enclave is dat verplicht.',
      fr: "La demande ne prévoit pas d'accompagnateur présent en permanence. C'est obligatoire dans une enclave.",
      en: 'The demand does not provide for a supervisor who is always there. An enclave must have one.',
    },
    'D3.capability': {
      nl: 'Deze onderneming geeft geen begeleider mee die er altijd bij is. In een enclave is dat verplicht.',
      fr: "Cette entreprise n'envoie pas d'accompagnateur présent en permanence. C'est obligatoire dans une enclave.",
      en: 'This enterprise sends no supervisor who is always there. An enclave must have one.',
    },
    'D3.ratio': {
      nl: 'Eén begeleider zou {ratio} mensen begeleiden. De norm is hoogstens {norm}.',
      fr: 'Un accompagnateur suivrait {ratio} personnes. La norme est de {norm} au plus.',
      en: 'One supervisor would guide {ratio} people. The norm is {norm} at most.',
    },
  },
};
