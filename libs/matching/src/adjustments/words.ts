import type { Localised } from '@bestuiver/domain';

/** What an adjustment says; `{points}` carries its sign. */
export const ADJUSTMENT_WORDS: Readonly<Record<string, Localised>> = {
  'freshness.old': {
    nl: 'De gegevens zijn {days} dagen geleden bevestigd ({points} punten).',
    fr: 'Les données ont été confirmées il y a {days} jours ({points} points).',
    en: 'The data were confirmed {days} days ago ({points} points).',
  },
  'freshness.stale': {
    nl: 'De gegevens zijn te lang niet bevestigd ({points} punten). Vraag eerst of ze nog kloppen.',
    fr: "Les données n'ont pas été confirmées depuis trop longtemps ({points} points). Vérifiez-les d'abord.",
    en: 'The data have not been confirmed for too long ({points} points). Ask first whether they still hold.',
  },
  'fairness.share': {
    nl: 'Eerlijke spreiding: deze onderneming kreeg de voorbije 90 dagen weinig voorstellen ({points} punten).',
    fr: 'Répartition équitable : cette entreprise a reçu peu de propositions ces 90 derniers jours ({points} points).',
    en: 'Fair spread: this enterprise got few proposals in the last 90 days ({points} points).',
  },
};
