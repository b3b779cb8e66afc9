import type { mails as nl } from '../nl/mails';
import type { Texts } from '../texts';

export const mails: Texts<typeof nl> = {
  title: 'Courriels envoyés',
  lead: 'Ce qui est parti, à qui, quand et avec quel résultat. Les liens de réponse sont enlevés.',
  none: 'Pas encore de courriels',
  noneText: 'Dès que vous envoyez une proposition ou ouvrez une demande, les courriels sont ici.',
  noneYet: 'Aucun courriel n’est encore parti.',
  read: 'Lire',
  readNamed: 'Lire : {{subject}}, à {{name}}',
  notMade: 'Pas encore rédigé',
  status: {
    queued: 'En attente',
    sending: 'En cours',
    sent: 'Envoyé',
    failed: 'Échoué',
    ambiguous: 'Incertain',
    cancelled: 'Annulé',
  },
};
