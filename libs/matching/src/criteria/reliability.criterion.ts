import type { Criterion } from './criterion';
import { FULL } from './grades';

/** Domain dossier 5.2: Bayesian with prior 0.6; observations speak from the third on. */
const PRIOR = 600;
const PRIOR_WEIGHT = 5;
const FEWEST_OBSERVATIONS = 3;

/** Grade of so many observations with a mean in thousandths. */
export function reliabilityGrade(observations: number, mean: number): number {
  if (observations < FEWEST_OBSERVATIONS) return PRIOR;
  return Math.min(FULL, Math.round((PRIOR * PRIOR_WEIGHT + observations * mean) / (PRIOR_WEIGHT + observations)));
}

/** How did earlier collaborations go? New and small enterprises get the prior, not a zero. */
export const reliability: Criterion = {
  id: 'reliability',
  source: 'domain dossier 5.2 reliability, 5.4',
  label: { nl: 'Betrouwbaarheid', fr: 'Fiabilité', en: 'Reliability' },
  aspects: [
    {
      id: 'observations',
      share: 1,
      grade: (_demand, { observations, reliability: mean }) => reliabilityGrade(observations, mean),
      missing: () => [],
      reason: (_demand, { observations }, _pair, grade) => ({
        code:
          observations < FEWEST_OBSERVATIONS
            ? 'reliability.prior'
            : grade >= PRIOR
              ? 'reliability.good'
              : 'reliability.doubtful',
        params: { observations },
      }),
    },
  ],
  words: {
    'reliability.prior': {
      nl: 'Er zijn nog te weinig eerdere opdrachten om iets over de betrouwbaarheid te zeggen.',
      fr: 'Il y a encore trop peu de missions pour parler de la fiabilité.',
      en: 'There are too few earlier jobs to say anything about reliability.',
    },
    'reliability.good': {
      nl: 'Eerdere opdrachten liepen goed (oordeel van de opdrachtgevers na {observations} samenwerkingen).',
      fr: 'Les missions précédentes se sont bien passées (avis des clients après {observations} collaborations).',
      en: 'Earlier jobs went well (judged by the customers of {observations} collaborations).',
    },
    'reliability.doubtful': {
      nl: 'Eerdere opdrachten liepen niet altijd goed (oordeel van de opdrachtgevers na {observations} samenwerkingen).',
      fr: 'Les missions précédentes ne se sont pas toujours bien passées (avis des clients après {observations} collaborations).',
      en: 'Earlier jobs did not always go well (judged by the customers of {observations} collaborations).',
    },
  },
};
