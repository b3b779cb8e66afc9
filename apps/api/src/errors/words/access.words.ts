/** Signing in and who may do what. */
export const ACCESS_WORDS = {
  'session.required': {
    nl: 'Meld u eerst aan.',
    fr: 'Connectez-vous d’abord.',
    en: 'Sign in first.',
  },
  'session.wrong_credentials': {
    nl: 'Het e-mailadres of het wachtwoord klopt niet.',
    fr: 'L’adresse e-mail ou le mot de passe est incorrect.',
    en: 'The e-mail address or the password is wrong.',
  },
  'access.forbidden': {
    nl: 'Uw rol mag dit niet doen.',
    fr: 'Votre rôle ne permet pas cette action.',
    en: 'Your role may not do this.',
  },
  'access.cross_site': {
    nl: 'Dit verzoek kwam van een andere website en is geweigerd.',
    fr: 'Cette demande vient d’un autre site et a été refusée.',
    en: 'This request came from another website and was refused.',
  },
  'object.not_found': {
    nl: 'Dit bestaat niet, of u mag het niet zien.',
    fr: 'Cet élément n’existe pas ou vous ne pouvez pas le voir.',
    en: 'This does not exist, or you may not see it.',
  },
} as const;
