import type { Gate } from './gate';

/** Either side keeps the other on its private list. */
export const excludedSide: Gate = {
  id: 'D13',
  source: 'domain dossier 5.3 D13',
  fails: (_demand, _capability, pair) => pair.isExcluded,
  reason: () => ({ code: 'D13.excluded', params: {} }),
  smallestChange: () => null,
  words: {
    'D13.excluded': {
      nl: 'Een van beide partijen werkt liever niet met de andere samen.',
      fr: "L'une des deux parties préfère ne pas travailler avec l'autre.",
      en: 'One of the two sides prefers not to work with the other.',
    },
  },
};
