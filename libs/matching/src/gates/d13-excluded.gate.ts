import type { Gate } from './gate';

/** Either side keeps the other on its private list, or both are the same organisation. */
export const excludedSide: Gate = {
  id: 'D13',
  source: 'domain dossier 5.3 D13, 6.3.2 separate legal entities',
  fails: (_demand, _capability, pair) => pair.isExcluded,
  reason: (_demand, _capability, pair) => ({ code: pair.isOwn ? 'D13.same' : 'D13.excluded', params: {} }),
  smallestChange: () => null,
  words: {
    'D13.same': {
      nl: 'Dit is een aanbod van de opdrachtgever zelf.',
      fr: "C'est une offre du client lui-même.",
      en: "This is the client's own offer.",
    },
    'D13.excluded': {
      nl: 'Een van beide partijen werkt liever niet met de andere samen.',
      fr: "L'une des deux parties préfère ne pas travailler avec l'autre.",
      en: 'One of the two sides prefers not to work with the other.',
    },
  },
};
