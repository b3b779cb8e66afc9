import type { Gate } from './gate';

/** The provider asked for no proposals of this kind, of this work, or before a day. */
export const refusedByProvider: Gate = {
  id: 'REFUSED',
  source: 'domain dossier 3.4 and 5.3 D13: what an enterprise answered for good',
  fails: (_demand, _capability, pair) => pair.refusal !== null,
  reason: (demand, _capability, pair) => ({
    code: `REFUSED.${pair.refusal?.scope}`,
    params: { kind: demand.source.kind, until: pair.refusal?.until ?? null },
  }),
  smallestChange: () => null,
  words: {
    'REFUSED.kind': {
      nl: 'Deze onderneming vroeg om voor dit aanbod geen {kind:kind} meer voor te stellen.',
      fr: 'Cette entreprise ne veut plus de ces propositions pour cette offre ({kind:kind}).',
      en: 'This enterprise asked for no more {kind:kind} for this offer.',
    },
    'REFUSED.work': {
      nl: 'Deze onderneming vroeg om dit werk niet meer voor te stellen voor dit aanbod.',
      fr: 'Cette entreprise a demandé de ne plus proposer ce travail pour cette offre.',
      en: 'This enterprise asked not to be offered this work again for this offer.',
    },
    'REFUSED.pause': {
      nl: 'Deze onderneming wil voor dit aanbod geen voorstellen vóór {until:date}.',
      fr: 'Cette entreprise ne veut pas de propositions pour cette offre avant le {until:date}.',
      en: 'This enterprise wants no proposals for this offer before {until:date}.',
    },
  },
};
