import { DEMAND_KINDS } from '@bestuiver/domain';
import { wordsOf } from '../facts/encoding';
import type { Gate } from './gate';

/** The kind of demand is not among the kinds the provider offers. */
export const kindOffered: Gate = {
  id: 'KIND',
  source: 'domain dossier 2, 4.3 mode',
  fails: (demand, capability) => (demand.kindBit & capability.kinds) === 0,
  reason: (demand, capability) => ({
    code: 'KIND.notOffered',
    params: { kind: demand.source.kind, offered: wordsOf(DEMAND_KINDS, capability.kinds) },
  }),
  smallestChange: (_demand, capability) => {
    const offered = wordsOf(DEMAND_KINDS, capability.kinds)[0];
    return offered ? { side: 'demand', attribute: 'kind', value: offered } : null;
  },
  words: {
    'KIND.notOffered': {
      nl: 'Deze onderneming biedt geen {kind:kind} aan, wel {offered:kind}.',
      fr: "Cette entreprise n'offre pas {kind:kind}, mais bien {offered:kind}.",
      en: 'This enterprise does not offer {kind:kind}, it does offer {offered:kind}.',
    },
  },
};
