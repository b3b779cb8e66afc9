import type { Gate } from './gate';

/** While a public tender runs, there are no proposals, only the link to the notice. */
export const runningTender: Gate = {
  id: 'D12',
  source: 'domain dossier 5.3 D12, 6.5',
  fails: (demand) => demand.attributes.procedure === 'running_tender',
  reason: () => ({ code: 'D12.running', params: {} }),
  smallestChange: () => null,
  words: {
    'D12.running': {
      nl: 'Er loopt een openbare aanbesteding. We doen dan geen voorstellen en verwijzen naar de aankondiging.',
      fr: "Un marché public est en cours. Nous ne faisons alors pas de propositions et renvoyons à l'avis.",
      en: 'A public tender is running. We then make no proposals and point to the notice.',
    },
  },
};
