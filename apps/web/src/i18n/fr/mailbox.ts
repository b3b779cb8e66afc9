import type { mailbox as nl } from '../nl/mailbox';
import type { Texts } from '../texts';

export const mailbox: Texts<typeof nl> = {
  title: 'Boîte mail de la démo',
  lead: 'Tous les courriels que la plateforme enverrait. Rien ne sort.',
  list: 'Courriels, les plus récents d’abord',
  none: 'Pas encore de courriels',
  noneText: 'Introduisez une demande ou envoyez une proposition. Le courriel apparaît ici après quelques secondes.',
  absent: 'Il n’y a pas de boîte mail ici',
  absentText:
    'La boîte existe seulement dans la démo. Sur une vraie installation, les courriels partent chez le destinataire.',
};
