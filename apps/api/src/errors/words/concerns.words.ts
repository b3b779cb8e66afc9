/** Files on unfair competition. */
export const CONCERN_WORDS = {
  'concern.not_found': {
    nl: 'Dit dossier bestaat niet, of u mag het niet zien.',
    fr: 'Ce dossier n’existe pas ou vous ne pouvez pas le voir.',
    en: 'This file does not exist, or you may not see it.',
  },
  'concern.illegal_move': {
    nl: 'Dat kan niet: het dossier is «{from}».',
    fr: 'C’est impossible : le dossier est «{from}».',
    en: 'That cannot be done: the file is “{from}”.',
  },
  'concern.not_your_move': {
    nl: 'Deze stap zet een regisseur: het dossier is «{from}».',
    fr: 'Cette étape revient à un coordinateur : le dossier est «{from}».',
    en: 'A coordinator takes this step: the file is “{from}”.',
  },
  'concern.draft': {
    nl: 'Deze vraag is nog een ontwerp. Een bezorgdheid melden kan zodra ze is ingediend.',
    fr: 'Cette demande est encore un brouillon. Vous pourrez signaler une préoccupation dès son introduction.',
    en: 'This demand is still a draft. A concern can be raised once it has been submitted.',
  },
  'concern.open_already': {
    nl: 'Uw organisatie heeft al een open melding over deze vraag.',
    fr: 'Votre organisation a déjà un signalement ouvert sur cette demande.',
    en: 'Your organisation already has an open concern about this demand.',
  },
  'concern.consultation_running': {
    nl: 'De sociale partners hebben tijd tot en met {until}. Noteer hun antwoord, of beslis daarna.',
    fr: 'Les partenaires sociaux ont jusqu’au {until} inclus. Notez leur réponse, ou décidez ensuite.',
    en: 'The social partners have until {until}. Write down their answer, or decide after that.',
  },
  'concern.conditions_required': {
    nl: 'Schrijf onder welke voorwaarden het werk mag doorgaan.',
    fr: 'Écrivez à quelles conditions le travail peut se faire.',
    en: 'Write under which conditions the work may go on.',
  },
  'concern.no_conditions': {
    nl: 'Voorwaarden horen alleen bij de beslissing «geen bezwaar, met voorwaarden».',
    fr: 'Des conditions n’accompagnent que la décision «sans objection, sous conditions».',
    en: 'Conditions belong to the decision “cleared with conditions” only.',
  },
  'proposal.concern_blocked': {
    nl: 'Over deze vraag is beslist dat ze niet doorgaat wegens oneerlijke concurrentie. Nieuwe voorstellen kunnen niet.',
    fr: 'Il a été décidé que cette demande ne continue pas pour concurrence déloyale. Plus de nouvelles propositions.',
    en: 'It was decided that this demand does not go on because of unfair competition. No new proposals can be made.',
  },
} as const;
