/** Answers to proposals, the hours they hold, and what is not to be asked again. */
export const ANSWERING_WORDS = {
  'answer.until_out_of_range': {
    nl: 'Kies een dag na {first} en ten laatste {last}.',
    fr: 'Choisissez un jour après le {first} et au plus tard le {last}.',
    en: 'Choose a day after {first} and no later than {last}.',
  },
  'proposal.refused_before': {
    nl: 'Deze onderneming vroeg om dit voor dit aanbod niet meer voor te stellen. Ze kan dat zelf terugnemen.',
    fr: 'Cette entreprise a demandé de ne plus proposer cela pour cette offre. Elle peut revenir là-dessus elle-même.',
    en: 'This enterprise asked not to be offered this again for this offer. It can take that back itself.',
  },
  'hold.not_held': {
    nl: 'Voor dit voorstel houden we geen uren meer vrij.',
    fr: 'Plus aucune heure n’est réservée pour cette proposition.',
    en: 'No hours are held for this proposal any more.',
  },
  'hold.not_your_move': {
    nl: 'Alleen de onderneming zelf kan haar uren langer laten vrijhouden.',
    fr: 'Seule l’entreprise elle-même peut faire réserver ses heures plus longtemps.',
    en: 'Only the enterprise itself can have its hours held longer.',
  },
  'hold.extended_already': {
    nl: 'De uren werden al één keer langer vrijgehouden, tot en met {until}.',
    fr: 'Les heures ont déjà été réservées plus longtemps une fois, jusqu’au {until} inclus.',
    en: 'The hours were held longer once already, up to and including {until}.',
  },
} as const;
