/** Organisations and their numbers. */
export const DIRECTORY_WORDS = {
  'organisation.own_parent': {
    nl: 'Een organisatie kan niet haar eigen moederbedrijf zijn.',
    fr: 'Une organisation ne peut pas être sa propre maison mère.',
    en: 'An organisation cannot be its own parent company.',
  },
  'organisation.not_found': {
    nl: 'Deze organisatie bestaat niet, of u mag ze niet gebruiken.',
    fr: 'Cette organisation n’existe pas ou vous ne pouvez pas l’utiliser.',
    en: 'This organisation does not exist, or you may not use it.',
  },
  'organisation.number_taken': {
    nl: 'Er is al een organisatie met dit ondernemingsnummer.',
    fr: 'Une organisation porte déjà ce numéro d’entreprise.',
    en: 'There is already an organisation with this enterprise number.',
  },
  'person.email_taken': {
    nl: 'Er is al iemand met dit e-mailadres.',
    fr: 'Quelqu’un utilise déjà cette adresse e-mail.',
    en: 'There is already somebody with this e-mail address.',
  },
  'enterprise_number.length': {
    nl: 'Een ondernemingsnummer heeft tien cijfers.',
    fr: 'Un numéro d’entreprise compte dix chiffres.',
    en: 'An enterprise number has ten digits.',
  },
  'enterprise_number.prefix': {
    nl: 'Een ondernemingsnummer begint met 0 of 1.',
    fr: 'Un numéro d’entreprise commence par 0 ou 1.',
    en: 'An enterprise number starts with 0 or 1.',
  },
  'enterprise_number.check': {
    nl: 'De laatste twee cijfers kloppen niet: 97 min de rest van de eerste acht cijfers gedeeld door 97 is {expected}, niet {found}. Kijk het nummer na.',
    fr: 'Les deux derniers chiffres sont incorrects : 97 moins le reste de la division des huit premiers par 97 donne {expected}, pas {found}. Vérifiez le numéro.',
    en: 'The last two digits are wrong: 97 minus the remainder of the first eight digits by 97 is {expected}, not {found}. Check the number.',
  },
  'weights.area': {
    nl: 'U mag de gewichten van dit gebied niet wijzigen.',
    fr: 'Vous ne pouvez pas modifier les poids de cette zone.',
    en: 'You may not change the weights of this area.',
  },
  'weights.sum': {
    nl: 'De gewichten tellen op tot {found} in plaats van 100.',
    fr: 'La somme des poids est {found} au lieu de 100.',
    en: 'The weights add up to {found} instead of 100.',
  },
  'weights.bounds': {
    nl: '«{criterion}» is {found}; zonder uitleg ligt het van {min} tot {max}.',
    fr: '«{criterion}» vaut {found} ; sans explication, il va de {min} à {max}.',
    en: '“{criterion}” is {found}; without an explanation it is from {min} to {max}.',
  },
  'weights.invalid': {
    nl: '«{criterion}» is geen gewicht met hoogstens twee decimalen.',
    fr: '«{criterion}» n’est pas un poids à deux décimales au plus.',
    en: '“{criterion}” is no weight with at most two decimals.',
  },
  'weights.criterion': {
    nl: '«{criterion}» is geen criterium.',
    fr: '«{criterion}» n’est pas un critère.',
    en: '“{criterion}” is no criterion.',
  },
} as const;
