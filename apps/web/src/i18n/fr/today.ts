import type { today as nl } from '../nl/today';
import type { Texts } from '../texts';

export const today: Texts<typeof nl> = {
  title: 'Ce qu’on vous demande aujourd’hui',
  answerTitle: 'Propositions à répondre',
  answerNone: 'Aucune proposition ne vous attend. Dès qu’une demande convient, vous recevez un courriel.',
  confirmTitle: 'Cette offre est-elle toujours juste ?',
  confirmHint:
    'Un clic suffit. Après 90 jours sans confirmation, une offre compte moins ; après 180 jours, plus du tout.',
  confirmNone: 'Toute votre offre est confirmée récemment.',
  draftTitle: 'Pas encore introduit',
  before: 'répondez avant le {{date}}',
};
