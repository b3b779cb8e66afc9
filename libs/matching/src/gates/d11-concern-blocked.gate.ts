import type { Gate } from './gate';

/** A concern about unfair competition was decided: blocked. */
export const concernBlocked: Gate = {
  id: 'D11',
  source: 'domain dossier 5.3 D11, 3.4',
  fails: (demand) => demand.source.concernBlocked === true,
  reason: () => ({ code: 'D11.blocked', params: {} }),
  smallestChange: () => null,
  words: {
    'D11.blocked': {
      nl: 'Over deze vraag is beslist dat ze niet doorgaat: het dossier over oneerlijke concurrentie is geblokkeerd.',
      fr: 'Il a été décidé que cette demande ne continue pas : le dossier de concurrence déloyale est bloqué.',
      en: 'It was decided that this demand does not go on: the file about unfair competition is blocked.',
    },
  },
};
