/** Demands: their life cycle and their texts. */
export const DEMAND_WORDS = {
  'demand.not_found': {
    nl: 'Deze vraag bestaat niet, of u mag ze niet zien.',
    fr: 'Cette demande n’existe pas ou vous ne pouvez pas la voir.',
    en: 'This demand does not exist, or you may not see it.',
  },
  'demand.illegal_move': {
    nl: 'Dat kan niet: de vraag is «{from}».',
    fr: 'C’est impossible : la demande est «{from}».',
    en: 'That cannot be done: the demand is “{from}”.',
  },
  'demand.not_your_move': {
    nl: 'Deze stap zet iemand anders: de vraag is «{from}».',
    fr: 'Cette étape revient à quelqu’un d’autre : la demande est «{from}».',
    en: 'Somebody else takes this step: the demand is “{from}”.',
  },
  'demand.reason_required': { nl: 'Geef een reden.', fr: 'Donnez une raison.', en: 'Give a reason.' },
  'demand.reason_unknown': {
    nl: 'Deze reden bestaat niet. Kies uit: {reasons}.',
    fr: 'Cette raison n’existe pas. Choisissez parmi : {reasons}.',
    en: 'There is no such reason. Choose from: {reasons}.',
  },
  'demand.not_editable': {
    nl: 'Een vraag die «{from}» is, kan niet meer gewijzigd worden.',
    fr: 'Une demande «{from}» ne peut plus être modifiée.',
    en: 'A demand that is “{from}” can no longer be changed.',
  },
  'demand.incomplete': {
    nl: 'Er ontbreken nog gegevens voor u kunt indienen: {missing}.',
    fr: 'Des données manquent avant l’introduction : {missing}.',
    en: 'Some data is missing before it can be submitted: {missing}.',
  },
  'warning.not_raised': {
    nl: 'De tekst van deze vraag geeft daar geen aanleiding toe.',
    fr: 'Le texte de cette demande n’y donne pas lieu.',
    en: 'The text of this demand does not call for that.',
  },
  'warning.note_required': {
    nl: 'Schrijf waarom deze waarschuwing hier niet geldt.',
    fr: 'Écrivez pourquoi cet avertissement ne vaut pas ici.',
    en: 'Write why this warning does not hold here.',
  },
  'demand.period': {
    nl: 'De einddatum ligt voor de startdatum.',
    fr: 'La date de fin précède la date de début.',
    en: 'The end date is before the start date.',
  },
  'demand.budget': {
    nl: 'Het hoogste budget is lager dan het laagste.',
    fr: 'Le budget maximal est inférieur au budget minimal.',
    en: 'The highest budget is below the lowest.',
  },
  'demand.headcount': {
    nl: 'Het grootste aantal is kleiner dan het kleinste.',
    fr: 'Le nombre maximal est inférieur au minimal.',
    en: 'The largest number is below the smallest.',
  },
  'demand.outside_area': {
    nl: 'Deze gemeente ligt buiten uw werkingsgebied.',
    fr: 'Cette commune est hors de votre zone d’action.',
    en: 'This municipality is outside your working area.',
  },
  'demand.no_area': {
    nl: 'Voor deze gemeente is er nog geen regisseur. De vraag kan daarom niet worden ingediend.',
    fr: 'Aucun coordinateur n’est encore actif dans cette commune. La demande ne peut donc pas être introduite.',
    en: 'No coordinator is active in this municipality yet, so the demand cannot be submitted.',
  },
  'demand.organisation_required': {
    nl: 'Zeg voor welke organisatie u de vraag stelt.',
    fr: 'Indiquez pour quelle organisation vous introduisez la demande.',
    en: 'Say for which organisation you post the demand.',
  },
  'demand.conflict_of_interest': {
    nl: 'U werkt voor de organisatie van deze vraag. Een andere regisseur beslist hierover.',
    fr: 'Vous travaillez pour l’organisation de cette demande. Un autre coordinateur décide.',
    en: 'You work for the organisation of this demand. Another coordinator decides.',
  },
  'demand.reopening_too_late': {
    nl: 'Deze vraag is langer dan zes maanden gesloten. Maak een nieuwe vraag.',
    fr: 'Cette demande est close depuis plus de six mois. Créez une nouvelle demande.',
    en: 'This demand was closed more than six months ago. Make a new one.',
  },
  'demand.not_matchable': {
    nl: 'Partners zoeken kan alleen voor een open vraag; deze is «{from}».',
    fr: 'La recherche de partenaires demande une demande ouverte ; celle-ci est «{from}».',
    en: 'Partners are only looked for when a demand is open; this one is “{from}”.',
  },
  'text.personal_data': {
    nl: 'De tekst bevat gegevens over personen ({evidence}). Haal ze weg: hier staan nooit gegevens over werknemers.',
    fr: 'Le texte contient des données sur des personnes ({evidence}). Supprimez-les : aucune donnée sur des travailleurs ici.',
    en: 'The text holds data about people ({evidence}). Take it out: nothing about workers is ever kept here.',
  },
  'text.protected_traits': {
    nl: 'De tekst vraagt naar kenmerken van personen ({evidence}). Dat mag niet: beschrijf het werk, niet de persoon.',
    fr: 'Le texte demande des caractéristiques de personnes ({evidence}). C’est interdit : décrivez le travail, pas la personne.',
    en: 'The text asks for traits of people ({evidence}). That is not allowed: describe the work, not the person.',
  },
} as const;
