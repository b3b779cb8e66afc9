import type { Gate } from './gate';

/** The work of an enclave belongs to the core activity of the host. */
export const coreActivity: Gate = {
  id: 'D2',
  source: 'domain dossier 5.3 D2, 6.3.3',
  fails: (demand) => demand.isEnclave && demand.enclave.fitsCoreActivity === false,
  reason: (demand) => ({
    code: demand.enclave.hostCoreActivity ? 'D2.named' : 'D2.outsideCore',
    params: { hostCoreActivity: demand.enclave.hostCoreActivity ?? null },
  }),
  smallestChange: () => ({ side: 'demand', attribute: 'kind', value: 'subcontracting' }),
  words: {
    'D2.named': {
      nl: 'Dit lijkt onderaanneming, geen enclave: het werk hoort niet tot de kernactiviteit van de opdrachtgever ({hostCoreActivity}).',
      fr: "Cela ressemble à de la sous-traitance et non à une enclave : le travail ne fait pas partie de l'activité principale du client ({hostCoreActivity}).",
      en: 'This looks like subcontracting, not an enclave: the work is not part of the core activity of the client ({hostCoreActivity}).',
    },
    'D2.outsideCore': {
      nl: 'Dit lijkt onderaanneming, geen enclave: het werk hoort niet tot de kernactiviteit van de opdrachtgever.',
      fr: "Cela ressemble à de la sous-traitance et non à une enclave : le travail ne fait pas partie de l'activité principale du client.",
      en: 'This looks like subcontracting, not an enclave: the work is not part of the core activity of the client.',
    },
  },
};
