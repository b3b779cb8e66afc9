/** What can be wrong with the value of a field. */
export const FIELD_WORDS = {
  'field.required': { nl: 'Vul dit in.', fr: 'Complétez ce champ.', en: 'Fill this in.' },
  'field.unknown': { nl: 'Dit veld bestaat niet.', fr: 'Ce champ n’existe pas.', en: 'This field does not exist.' },
  'field.invalid': {
    nl: 'Deze waarde klopt niet.',
    fr: 'Cette valeur est incorrecte.',
    en: 'This value is not right.',
  },
  'object.type': { nl: 'Hier hoort een object.', fr: 'Un objet est attendu ici.', en: 'An object is expected here.' },
  'text.type': { nl: 'Hier hoort tekst.', fr: 'Un texte est attendu ici.', en: 'Text is expected here.' },
  'text.control': {
    nl: 'De tekst bevat tekens die niet mogen.',
    fr: 'Le texte contient des caractères interdits.',
    en: 'The text holds characters that are not allowed.',
  },
  'text.length': {
    nl: 'De tekst heeft {min} tot {max} tekens.',
    fr: 'Le texte compte {min} à {max} caractères.',
    en: 'The text has {min} to {max} characters.',
  },
  'number.type': { nl: 'Hier hoort een getal.', fr: 'Un nombre est attendu ici.', en: 'A number is expected here.' },
  'number.whole': {
    nl: 'Hier hoort een geheel getal.',
    fr: 'Un nombre entier est attendu ici.',
    en: 'A whole number is expected here.',
  },
  'number.range': {
    nl: 'Het getal ligt van {min} tot {max}.',
    fr: 'Le nombre va de {min} à {max}.',
    en: 'The number is from {min} to {max}.',
  },
  'choice.unknown': {
    nl: 'Kies een van: {values}.',
    fr: 'Choisissez parmi : {values}.',
    en: 'Choose one of: {values}.',
  },
  'date.invalid': {
    nl: 'Dit is geen bestaande datum (jjjj-mm-dd).',
    fr: 'Cette date n’existe pas (aaaa-mm-jj).',
    en: 'This is no existing date (yyyy-mm-dd).',
  },
  'date.past': {
    nl: 'Deze datum ligt in het verleden.',
    fr: 'Cette date est dans le passé.',
    en: 'This date is in the past.',
  },
  'flag.type': {
    nl: 'Hier hoort ja of nee (true of false).',
    fr: 'Oui ou non attendu (true ou false).',
    en: 'Yes or no is expected (true or false).',
  },
  'id.invalid': { nl: 'Dit is geen id.', fr: 'Ce n’est pas un identifiant.', en: 'This is no id.' },
  'list.type': { nl: 'Hier hoort een lijst.', fr: 'Une liste est attendue ici.', en: 'A list is expected here.' },
  'list.length': {
    nl: 'De lijst heeft {min} tot {max} waarden.',
    fr: 'La liste compte {min} à {max} valeurs.',
    en: 'The list has {min} to {max} values.',
  },
  'list.long': { nl: 'De lijst is te lang.', fr: 'La liste est trop longue.', en: 'The list is too long.' },
  'list.short': { nl: 'De lijst is te kort.', fr: 'La liste est trop courte.', en: 'The list is too short.' },
  'list.twice': {
    nl: 'Dit staat twee keer in de lijst.',
    fr: 'Cet élément figure deux fois dans la liste.',
    en: 'This is twice in the list.',
  },
  'email.invalid': {
    nl: 'Dit is geen e-mailadres.',
    fr: 'Ce n’est pas une adresse e-mail.',
    en: 'This is no e-mail address.',
  },
  'nis_code.shape': {
    nl: 'Een NIS-code heeft vijf cijfers.',
    fr: 'Un code INS compte cinq chiffres.',
    en: 'A NIS code has five digits.',
  },
  'language_code.shape': {
    nl: 'Een taalcode heeft twee kleine letters.',
    fr: 'Un code de langue compte deux minuscules.',
    en: 'A language code has two small letters.',
  },
  'clock_time.shape': {
    nl: 'Schrijf het uur als 07:30.',
    fr: 'Écrivez l’heure comme 07:30.',
    en: 'Write the time as 07:30.',
  },
  'web_address.shape': {
    nl: 'Een webadres begint met http:// of https://.',
    fr: 'Une adresse web commence par http:// ou https://.',
    en: 'A web address starts with http:// or https://.',
  },
  'slug.shape': {
    nl: 'Dit is geen code uit de lijst.',
    fr: 'Ce n’est pas un code de la liste.',
    en: 'This is no code of the list.',
  },
  'municipality.unknown': {
    nl: 'De gemeente met NIS-code {nisCode} bestaat niet.',
    fr: 'La commune avec le code INS {nisCode} n’existe pas.',
    en: 'There is no municipality with NIS code {nisCode}.',
  },
  'municipality.merged': {
    nl: 'De gemeente met NIS-code {nisCode} is gefuseerd. Gebruik {successor}.',
    fr: 'La commune avec le code INS {nisCode} a fusionné. Utilisez {successor}.',
    en: 'The municipality with NIS code {nisCode} has merged. Use {successor}.',
  },
  'activity.unknown': {
    nl: 'De activiteit «{activityId}» bestaat niet.',
    fr: 'L’activité «{activityId}» n’existe pas.',
    en: 'There is no activity “{activityId}”.',
  },
  'certification.unknown': {
    nl: 'Het certificaat «{certificationId}» bestaat niet.',
    fr: 'Le certificat «{certificationId}» n’existe pas.',
    en: 'There is no certification “{certificationId}”.',
  },
} as const;
