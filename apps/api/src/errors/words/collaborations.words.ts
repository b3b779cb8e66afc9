/** Collaborations: terms, checks, raised points, follow-ups, evaluations. */
export const COLLABORATION_WORDS = {
  'collaboration.not_found': {
    nl: 'Deze samenwerking bestaat niet, of u mag ze niet zien.',
    fr: 'Cette collaboration n’existe pas ou vous ne pouvez pas la voir.',
    en: 'This collaboration does not exist, or you may not see it.',
  },
  'collaboration.illegal_move': {
    nl: 'Dat kan niet: de samenwerking is «{from}».',
    fr: 'C’est impossible : la collaboration est «{from}».',
    en: 'That cannot be done: the collaboration is “{from}”.',
  },
  'collaboration.not_your_move': {
    nl: 'Deze stap zet iemand anders: de samenwerking is «{from}».',
    fr: 'Cette étape revient à quelqu’un d’autre : la collaboration est «{from}».',
    en: 'Somebody else takes this step: the collaboration is “{from}”.',
  },
  'collaboration.reason_required': { nl: 'Geef een reden.', fr: 'Donnez une raison.', en: 'Give a reason.' },
  'collaboration.reason_unknown': {
    nl: 'Deze reden bestaat niet. Kies uit: {reasons}.',
    fr: 'Cette raison n’existe pas. Choisissez parmi : {reasons}.',
    en: 'There is no such reason. Choose from: {reasons}.',
  },
  'collaboration.terms_fixed': {
    nl: 'Dit ligt vast: de samenwerking is «{from}».',
    fr: 'C’est fixé : la collaboration est «{from}».',
    en: 'This is fixed: the collaboration is “{from}”.',
  },
  'collaboration.terms_incomplete': {
    nl: 'De afspraken zijn nog niet volledig.',
    fr: 'Les accords ne sont pas encore complets.',
    en: 'The terms are not complete yet.',
  },
  'collaboration.period': {
    nl: 'Het einde ligt vóór het begin.',
    fr: 'La fin précède le début.',
    en: 'The end lies before the start.',
  },
  'collaboration.pilot_too_long': {
    nl: 'Een proef duurt hoogstens een half jaar: tot {last}.',
    fr: 'Un essai dure six mois au plus : jusqu’au {last}.',
    en: 'A trial lasts half a year at most: until {last}.',
  },
  'collaboration.pilot_decision': {
    nl: 'Kies wat er na de proef gebeurt.',
    fr: 'Choisissez ce qui suit l’essai.',
    en: 'Choose what follows the trial.',
  },
  'collaboration.checks_open': {
    nl: 'Er zijn nog punten van de controlelijst open.',
    fr: 'Des points de la liste de contrôle sont encore ouverts.',
    en: 'Points of the checklist are still open.',
  },
  'collaboration.conflicts_open': {
    nl: 'De regisseur moet nog beslissen over een punt dat gemeld is, of hield het tegen.',
    fr: 'Le régisseur doit encore décider d’un point signalé, ou s’y est opposé.',
    en: 'The coordinator still has to decide about a raised point, or stopped it.',
  },
  'collaboration.too_early': {
    nl: 'De afgesproken startdag is {startsOn}.',
    fr: 'Le jour de début convenu est le {startsOn}.',
    en: 'The agreed first day is {startsOn}.',
  },
  'collaboration.notice_too_late': {
    nl: 'De melding aan het departement moet minstens één dag vóór de start gebeurd zijn.',
    fr: 'La notification au département doit se faire au moins un jour avant le début.',
    en: 'The notice to the department comes at least one day before the start.',
  },
  'collaboration.not_silent': {
    nl: 'Een regisseur sluit een samenwerking pas na 30 dagen stilte. De partijen kunnen zelf stoppen.',
    fr: 'Un régisseur ne clôture qu’après 30 jours de silence. Les parties peuvent arrêter elles-mêmes.',
    en: 'A coordinator only closes a collaboration after 30 days of silence. The parties can stop it themselves.',
  },
  'collaboration.checks_closed': {
    nl: 'De controlelijst kan nu niet gewijzigd worden: de samenwerking is «{from}».',
    fr: 'La liste de contrôle ne peut être modifiée : la collaboration est «{from}».',
    en: 'The checklist cannot be changed now: the collaboration is “{from}”.',
  },
  'collaboration.check_unknown': {
    nl: 'Dit punt staat niet op de controlelijst van deze samenwerking.',
    fr: 'Ce point ne figure pas sur la liste de contrôle de cette collaboration.',
    en: 'This point is not on the checklist of this collaboration.',
  },
  'collaboration.check_of_other': {
    nl: 'Dit punt bevestigt de andere partij.',
    fr: 'C’est l’autre partie qui confirme ce point.',
    en: 'The other party confirms this point.',
  },
  'collaboration.check_ahead': {
    nl: 'Bevestig een punt pas als het gebeurd is.',
    fr: 'Confirmez un point une fois qu’il est fait.',
    en: 'Confirm a point once it has happened.',
  },
  'collaboration.conflict_raised': {
    nl: 'Dit punt is al gemeld.',
    fr: 'Ce point a déjà été signalé.',
    en: 'This point was raised already.',
  },
  'collaboration.conflict_unknown': {
    nl: 'Dit punt is niet gemeld.',
    fr: 'Ce point n’a pas été signalé.',
    en: 'This point was not raised.',
  },
  'collaboration.own_conflict': {
    nl: 'U werkt voor een van de partijen. Vraag een andere regisseur om te beslissen.',
    fr: 'Vous travaillez pour l’une des parties. Demandez à un autre régisseur de décider.',
    en: 'You work for one of the parties. Ask another coordinator to decide.',
  },
  'collaboration.follow_up_unknown': {
    nl: 'Op {dueOn} is er geen opvolging.',
    fr: 'Il n’y a pas de suivi le {dueOn}.',
    en: 'There is no follow-up on {dueOn}.',
  },
  'collaboration.follow_up_answered': {
    nl: 'Deze opvolging is al beantwoord.',
    fr: 'Ce suivi a déjà reçu une réponse.',
    en: 'This follow-up was answered already.',
  },
  'collaboration.not_evaluable': {
    nl: 'U kunt nu geen evaluatie geven, of gaf er al een.',
    fr: 'Vous ne pouvez pas évaluer maintenant, ou l’avez déjà fait.',
    en: 'You cannot evaluate now, or did so already.',
  },
  'collaboration.own_measure': {
    nl: 'Dit beoordeelt het bedrijf, niet de onderneming zelf.',
    fr: 'C’est la société qui en juge, pas l’entreprise elle-même.',
    en: 'The company judges this, not the enterprise itself.',
  },
  'collaboration.talks_going_on': {
    nl: 'Er zijn nog gesprekken aan de gang over deze vraag.',
    fr: 'Des discussions sont encore en cours pour cette demande.',
    en: 'Talks about this demand are still going on.',
  },
} as const;
