import type { Gate } from './gate';

/** Below this fit, in thousandths, the work is other work: place and capacity can never make up for it. */
export const WORK_FLOOR = 300;

/** Other work is left out, however near and free the team is. */
export const sameWork: Gate = {
  id: 'WORK',
  source: 'domain dossier 5.2 (same group 0.25; text alone at most 0.2 and only between equals); 4.1 only exact',
  fails: (_demand, _capability, pair) => pair.fit < WORK_FLOOR,
  reason: (demand) => ({ code: demand.attributes.exactActivity ? 'WORK.notExact' : 'WORK.other', params: {} }),
  smallestChange: (demand) =>
    demand.attributes.exactActivity ? { side: 'demand', attribute: 'exactActivity', value: false } : null,
  words: {
    'WORK.notExact': {
      nl: 'U vraagt alleen precies deze activiteit en deze onderneming biedt die niet aan.',
      fr: "Vous ne demandez que cette activité précise et cette entreprise ne l'offre pas.",
      en: 'You ask for exactly this activity and this enterprise does not offer it.',
    },
    'WORK.other': {
      nl: 'Deze onderneming doet ander werk dan u vraagt.',
      fr: 'Cette entreprise fait un autre travail que celui que vous demandez.',
      en: 'This enterprise does other work than you ask for.',
    },
  },
};
