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
      nl: 'U vraagt {kind:kind}. Deze onderneming biedt {offered:kind} aan.',
      fr: 'Vous demandez {kind:kind}. Cette entreprise offre {offered:kind}.',
      en: 'You ask for {kind:kind}. This enterprise offers {offered:kind}.',
    },
  },
};
