import type { Localised } from '@bestuiver/domain';

/** What an adjustment says; `{points}` carries its sign, `{whole}` is its size. */
export const ADJUSTMENT_WORDS: Readonly<Record<string, Localised>> = {
  'freshness.old': {
    nl: 'De gegevens zijn {days} dagen geleden bevestigd ({points} {whole|punt|punten}).',
    fr: 'Les données ont été confirmées il y a {days} jours ({points} {whole|point|points}).',
    en: 'The data were confirmed {days} days ago ({points} {whole|point|points}).',
  },
  'freshness.stale': {
    nl: 'De gegevens zijn te lang niet bevestigd ({points} {whole|punt|punten}).',
    fr: "Les données n'ont pas été confirmées depuis trop longtemps ({points} {whole|point|points}).",
    en: 'The data have not been confirmed for too long ({points} {whole|point|points}).',
  },
  'fairness.share': {
    nl: 'Eerlijke spreiding: deze onderneming kreeg de voorbije 90 dagen weinig voorstellen ({points} {whole|punt|punten}).',
    fr: 'Répartition équitable : cette entreprise a reçu peu de propositions ces 90 derniers jours ({points} {whole|point|points}).',
    en: 'Fair spread: this enterprise got few proposals in the last 90 days ({points} {whole|point|points}).',
  },
};
