/** Messages, their files, and mail that comes in. */
export const CONVERSATION_WORDS = {
  'message.closed': {
    nl: 'Hier kunt u nu niet schrijven: de andere kant kent dit voorstel nog niet, of de kennismaking moet nog komen.',
    fr: 'Vous ne pouvez pas écrire ici maintenant : l’autre partie ne connaît pas encore la proposition, ou la mise en contact doit encore avoir lieu.',
    en: 'You cannot write here now: the other side does not know this proposal yet, or the introduction is still to come.',
  },
  'message.empty': {
    nl: 'Schrijf iets, of voeg een bestand toe.',
    fr: 'Écrivez quelque chose ou ajoutez un fichier.',
    en: 'Write something, or add a file.',
  },
  'message.reveals': {
    nl: 'Dit verraadt wie de andere kant is: {evidence}. Laat het weg; dat mag pas na de kennismaking.',
    fr: 'Ceci révèle qui est l’autre partie : {evidence}. Supprimez-le ; ce n’est permis qu’après la mise en contact.',
    en: 'This tells who the other side is: {evidence}. Leave it out; that is for after the introduction.',
  },
  'attachment.not_found': {
    nl: 'Dit bestand bestaat niet, of u mag het niet zien.',
    fr: 'Ce fichier n’existe pas ou vous ne pouvez pas le voir.',
    en: 'This file does not exist, or you may not see it.',
  },
  'attachment.posted': {
    nl: 'Dit bestand hoort bij een bericht en blijft daar.',
    fr: 'Ce fichier fait partie d’un message et y reste.',
    en: 'This file belongs to a message and stays there.',
  },
  'attachment.missing': {
    nl: 'Stuur één bestand mee, in het veld «file».',
    fr: 'Joignez un fichier dans le champ «file».',
    en: 'Send one file along, in the field “file”.',
  },
  'attachment.type': {
    nl: '{name}: dit soort bestand nemen we niet aan. Wel: {types}.',
    fr: '{name} : ce type de fichier n’est pas accepté. Sont acceptés : {types}.',
    en: '{name}: this kind of file is not taken. What is: {types}.',
  },
  'attachment.too_large': {
    nl: 'Dit bestand is te groot: hoogstens {megabytes} MB.',
    fr: 'Ce fichier est trop grand : {megabytes} Mo au maximum.',
    en: 'This file is too large: at most {megabytes} MB.',
  },
  'attachment.empty': {
    nl: '{name}: het bestand is leeg.',
    fr: '{name} : le fichier est vide.',
    en: '{name}: the file is empty.',
  },
  'attachment.too_many': {
    nl: 'Te veel bestanden: hoogstens {most} per bericht.',
    fr: 'Trop de fichiers : {most} au maximum par message.',
    en: 'Too many files: at most {most} a message.',
  },
  'inbound.closed': {
    nl: 'Mail komt hier niet binnen.',
    fr: 'Le courrier n’arrive pas ici.',
    en: 'Mail does not come in here.',
  },
  'inbound.secret': {
    nl: 'Het geheim klopt niet.',
    fr: 'Le secret n’est pas correct.',
    en: 'The secret is not right.',
  },
  'inbound.media_type': {
    nl: 'Stuur de mail zoals ze is (Content-Type: message/rfc822).',
    fr: 'Envoyez l’e-mail tel quel (Content-Type: message/rfc822).',
    en: 'Send the mail as it is (Content-Type: message/rfc822).',
  },
  'inbound.unknown_address': {
    nl: 'Dit adres neemt geen mail aan, of niet meer.',
    fr: 'Cette adresse n’accepte pas de courrier, ou plus.',
    en: 'This address does not take mail, or no longer.',
  },
  'inbound.not_the_reader': {
    nl: 'Alleen wie de mail kreeg, kan erop antwoorden.',
    fr: 'Seule la personne qui a reçu l’e-mail peut y répondre.',
    en: 'Only who got the mail can answer it.',
  },
} as const;
