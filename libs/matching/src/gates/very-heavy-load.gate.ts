import type { Gate } from './gate';

const VERY_HEAVY = 5;

/** Loads above 18 kg are never negotiated upwards. */
export const veryHeavyLoad: Gate = {
  id: 'LOAD',
  source: 'domain dossier 4.1 physical_load (hard at 5)',
  fails: (demand, capability) =>
    demand.load === VERY_HEAVY && capability.physicalLoadMax >= 0 && capability.physicalLoadMax < VERY_HEAVY,
  reason: (_demand, capability) => ({ code: 'LOAD.veryHeavy', params: { max: capability.physicalLoadMax } }),
  smallestChange: () => ({
    side: 'demand',
    attribute: 'physicalLoad',
    value: VERY_HEAVY - 1,
  }),
  words: {
    'LOAD.veryHeavy': {
      nl: 'Het werk is zeer zwaar (meer dan 18 kg tillen). Dit team gaat tot niveau {max} van 5.',
      fr: "Le travail est très lourd (soulever plus de 18 kg). Cette équipe va jusqu'au niveau {max} sur 5.",
      en: 'The work is very heavy (lifting more than 18 kg). This team goes up to level {max} of 5.',
    },
  },
};
