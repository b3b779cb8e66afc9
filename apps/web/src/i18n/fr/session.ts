import type { session as nl } from '../nl/session';
import type { Texts } from '../texts';

export const session: Texts<typeof nl> = {
  title: 'Se connecter',
  lead: 'Avec l’adresse e-mail où vous recevez nos messages.',
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  submit: 'Se connecter',
  showPassword: 'Montrer ou cacher le mot de passe',
  emailMissing: 'Remplissez votre adresse e-mail.',
  passwordMissing: 'Remplissez votre mot de passe.',
  answerWithout:
    'Vous avez reçu une proposition par courriel ? Répondez avec le lien du courriel, sans vous connecter.',
};
