/** Capabilities, capacity, certificates and recognitions. */
export const CAPABILITY_WORDS = {
  'capability.not_found': {
    nl: 'Dit aanbod bestaat niet, of u mag het niet zien.',
    fr: 'Cette offre n’existe pas ou vous ne pouvez pas la voir.',
    en: 'This capability does not exist, or you may not see it.',
  },
  'establishment.not_found': {
    nl: 'Deze vestiging bestaat niet, of u mag ze niet gebruiken.',
    fr: 'Cet établissement n’existe pas ou vous ne pouvez pas l’utiliser.',
    en: 'This site does not exist, or you may not use it.',
  },
  'establishment.not_social': {
    nl: 'Alleen ondernemingen uit de sociale economie hebben een aanbod.',
    fr: 'Seules les entreprises d’économie sociale ont une offre.',
    en: 'Only social-economy enterprises have capabilities.',
  },
  'capability.illegal_move': {
    nl: 'Dat kan niet: het aanbod is «{from}».',
    fr: 'C’est impossible : l’offre est «{from}».',
    en: 'That cannot be done: the capability is “{from}”.',
  },
  'capability.not_your_move': {
    nl: 'Deze stap zet iemand anders: het aanbod is «{from}».',
    fr: 'Cette étape revient à quelqu’un d’autre : l’offre est «{from}».',
    en: 'Somebody else takes this step: the capability is “{from}”.',
  },
  'capability.reason_required': { nl: 'Geef een reden.', fr: 'Donnez une raison.', en: 'Give a reason.' },
  'capability.reason_unknown': {
    nl: 'Deze reden bestaat niet. Kies uit: {reasons}.',
    fr: 'Cette raison n’existe pas. Choisissez parmi : {reasons}.',
    en: 'There is no such reason. Choose from: {reasons}.',
  },
  'capability.not_editable': {
    nl: 'Een aanbod dat «{from}» is, kan niet gewijzigd worden.',
    fr: 'Une offre «{from}» ne peut pas être modifiée.',
    en: 'A capability that is “{from}” cannot be changed.',
  },
  'capability.incomplete': {
    nl: 'Er ontbreken nog gegevens: {missing}.',
    fr: 'Des données manquent : {missing}.',
    en: 'Some data is missing: {missing}.',
  },
  'capability.team': {
    nl: 'De grootste ploeg is kleiner dan de kleinste.',
    fr: 'La plus grande équipe est inférieure à la plus petite.',
    en: 'The largest team is smaller than the smallest.',
  },
  'capability.batch': {
    nl: 'De grootste reeks is kleiner dan de kleinste.',
    fr: 'La plus grande série est inférieure à la plus petite.',
    en: 'The largest batch is smaller than the smallest.',
  },
  'capability.price': {
    nl: 'De hoogste prijs is lager dan de laagste.',
    fr: 'Le prix maximal est inférieur au prix minimal.',
    en: 'The highest price is below the lowest.',
  },
  'capability.unpaid': {
    nl: 'Onbezoldigde plaatsen (arbeidszorg) zijn nooit capaciteit.',
    fr: 'Les places non rémunérées (soins par le travail) ne sont jamais de la capacité.',
    en: 'Unpaid places (work care) are never capacity.',
  },
  'capacity.not_monday': {
    nl: 'Een week begint op maandag; {weekStart} is geen maandag.',
    fr: 'Une semaine commence le lundi ; {weekStart} n’est pas un lundi.',
    en: 'A week starts on Monday; {weekStart} is no Monday.',
  },
  'capacity.week_out_of_range': {
    nl: 'U kunt weken plannen van {first} tot {last}.',
    fr: 'Vous pouvez planifier les semaines du {first} au {last}.',
    en: 'Weeks can be planned from {first} to {last}.',
  },
  'capacity.week_twice': {
    nl: 'Deze week staat er twee keer in.',
    fr: 'Cette semaine figure deux fois.',
    en: 'This week is named twice.',
  },
  'capacity.below_claimed': {
    nl: 'In deze week zijn al {claimed} uren gereserveerd of toegezegd.',
    fr: 'Cette semaine, {claimed} heures sont déjà réservées ou engagées.',
    en: 'In this week {claimed} hours are held or committed already.',
  },
  'certificate.validity': {
    nl: 'De laatste dag ligt voor de eerste dag.',
    fr: 'Le dernier jour précède le premier.',
    en: 'The last day is before the first day.',
  },
  'recognition.validity': {
    nl: 'De laatste dag ligt voor de eerste dag.',
    fr: 'Le dernier jour précède le premier.',
    en: 'The last day is before the first day.',
  },
  'certificate.not_found': {
    nl: 'Dit certificaat bestaat niet, of u mag het niet zien.',
    fr: 'Ce certificat n’existe pas ou vous ne pouvez pas le voir.',
    en: 'This certificate does not exist, or you may not see it.',
  },
  'recognition.not_found': {
    nl: 'Deze erkenning bestaat niet, of u mag ze niet zien.',
    fr: 'Cet agrément n’existe pas ou vous ne pouvez pas le voir.',
    en: 'This recognition does not exist, or you may not see it.',
  },
} as const;
