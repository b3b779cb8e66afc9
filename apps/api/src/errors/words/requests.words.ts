/** What can be wrong with a request as such. */
export const REQUEST_WORDS = {
  'mail_address.not_found': {
    nl: 'Het adres {address} is niet gemarkeerd, of u mag het niet zien.',
    fr: 'L’adresse {address} n’est pas marquée ou vous ne pouvez pas la voir.',
    en: 'The address {address} is not marked, or you may not see it.',
  },
  'mail_link.unknown': {
    nl: 'Deze link werkt niet meer. Gebruik de link onderaan een nieuwere mail.',
    fr: 'Ce lien ne fonctionne plus. Utilisez le lien au bas d’un e-mail plus récent.',
    en: 'This link no longer works. Use the link at the bottom of a newer mail.',
  },
  'request.invalid': {
    nl: 'Sommige gegevens kloppen niet. Kijk de aangeduide velden na.',
    fr: 'Certaines données sont incorrectes. Vérifiez les champs indiqués.',
    en: 'Some data is not right. Look at the fields that are named.',
  },
  'request.malformed': {
    nl: 'De inhoud van het verzoek kon niet worden gelezen (geen geldige JSON).',
    fr: 'Le contenu de la demande est illisible (JSON non valide).',
    en: 'The content of the request cannot be read (not valid JSON).',
  },
  'request.too_large': {
    nl: 'Het verzoek is te groot (hoogstens 1 MB).',
    fr: 'La demande est trop grande (1 Mo au maximum).',
    en: 'The request is too large (at most 1 MB).',
  },
  'request.media_type': {
    nl: 'Stuur de gegevens als JSON (Content-Type: application/json).',
    fr: 'Envoyez les données en JSON (Content-Type: application/json).',
    en: 'Send the data as JSON (Content-Type: application/json).',
  },
  'request.unknown_route': {
    nl: 'Dit adres bestaat niet.',
    fr: 'Cette adresse n’existe pas.',
    en: 'This address does not exist.',
  },
  'request.refused': {
    nl: 'Het verzoek is geweigerd.',
    fr: 'La demande a été refusée.',
    en: 'The request was refused.',
  },
  'request.too_many': {
    nl: 'Te veel verzoeken na elkaar. Probeer het over {seconds} seconden opnieuw.',
    fr: 'Trop de demandes. Réessayez dans {seconds} secondes.',
    en: 'Too many requests. Try again in {seconds} seconds.',
  },
  'version.required': {
    nl: 'Stuur de versie die u las mee (If-Match).',
    fr: 'Envoyez la version que vous avez lue (If-Match).',
    en: 'Send the version that you read (If-Match).',
  },
  'version.stale': {
    nl: 'Iemand anders wijzigde dit intussen. Lees het opnieuw en breng uw wijziging nog eens aan.',
    fr: 'Quelqu’un d’autre a fait une modification entre-temps. Rechargez et recommencez votre modification.',
    en: 'Somebody else changed this in the meantime. Read it again and make your change once more.',
  },
  'idempotency.key_invalid': {
    nl: 'De Idempotency-Key heeft 8 tot 128 letters, cijfers, punten, streepjes of liggende streepjes.',
    fr: 'L’Idempotency-Key compte 8 à 128 lettres, chiffres, points, tirets ou traits de soulignement.',
    en: 'The Idempotency-Key has 8 to 128 letters, digits, dots, dashes or underscores.',
  },
  'idempotency.other_request': {
    nl: 'Deze Idempotency-Key hoort bij een ander verzoek.',
    fr: 'Cette Idempotency-Key appartient à une autre demande.',
    en: 'This Idempotency-Key belongs to another request.',
  },
  'idempotency.in_progress': {
    nl: 'Hetzelfde verzoek wordt nog uitgevoerd, of werd onderbroken. Kijk na of het gelukt is.',
    fr: 'La même demande est encore en cours ou a été interrompue. Vérifiez si elle a abouti.',
    en: 'The same request still runs, or was cut off. Look whether it succeeded.',
  },
  'object.exists': {
    nl: 'Dit bestaat al.',
    fr: 'Cet élément existe déjà.',
    en: 'This exists already.',
  },
  'object.busy': {
    nl: 'Iemand anders wijzigt dit op dit moment. Probeer het opnieuw.',
    fr: 'Quelqu’un d’autre modifie cet élément. Réessayez.',
    en: 'Somebody else is changing this right now. Try again.',
  },
  'reference.unknown': {
    nl: 'Er wordt verwezen naar iets dat niet bestaat.',
    fr: 'Une référence ne correspond à rien.',
    en: 'Something is referred to that does not exist.',
  },
  'value.not_allowed': {
    nl: 'Een waarde is niet toegelaten.',
    fr: 'Une valeur n’est pas autorisée.',
    en: 'A value is not allowed.',
  },
  'service.unavailable': {
    nl: 'De dienst is even niet bereikbaar. Probeer het straks opnieuw.',
    fr: 'Le service est momentanément indisponible. Réessayez plus tard.',
    en: 'The service is not available for a moment. Try again later.',
  },
  'internal.error': {
    nl: 'Er ging iets mis bij ons. Geef het nummer van dit verzoek door als het blijft gebeuren.',
    fr: 'Une erreur s’est produite chez nous. Communiquez le numéro de la demande si cela se répète.',
    en: 'Something went wrong on our side. Pass on the number of this request when it keeps happening.',
  },
} as const;
