import type { DemandFacts } from '../facts/demand-facts';
import type { Criterion } from './criterion';
import { FULL, NOT_ASKED, UNKNOWN_GRADE } from './grades';

const ONE_SIDE_ONLY = 500;

function wantsLearning(demand: DemandFacts): boolean | null {
  const { learningGoals, flowThrough } = demand.enclave;
  if (learningGoals == null && flowThrough == null) return null;
  return Boolean(learningGoals) || flowThrough === 'possible' || flowThrough === 'wanted';
}

/** Do both sides want people to learn? Placements of persons are never counted. */
export const learning: Criterion = {
  id: 'learning',
  source: 'domain dossier 5.2 learning and flow-through',
  label: { nl: 'Leren en doorstromen', fr: 'Apprendre et évoluer', en: 'Learning and moving on' },
  aspects: [
    {
      id: 'both',
      share: 1,
      grade: (demand, capability) => {
        if (demand.source.kind !== 'niche' && !demand.isEnclave) return NOT_ASKED;
        const wanted = demand.isEnclave ? wantsLearning(demand) : true;
        if (wanted === null || capability.learningGoals < 0) return UNKNOWN_GRADE;
        return wanted && capability.learningGoals === 1 ? FULL : ONE_SIDE_ONLY;
      },
      missing: (demand) => [
        demand.isEnclave && wantsLearning(demand) === null
          ? 'demand.details.learningGoals'
          : 'capability.learningGoals',
      ],
      reason: (_demand, _capability, _pair, grade) => ({
        code: grade === FULL ? 'learning.both' : 'learning.notBoth',
        params: {},
      }),
    },
  ],
  nothingAsked: { code: 'learning.nothingAsked', params: {} },
  words: {
    'learning.both': {
      nl: 'Beide partijen willen dat mensen in dit werk kunnen leren.',
      fr: 'Les deux parties veulent que les personnes apprennent dans ce travail.',
      en: 'Both sides want people to learn in this work.',
    },
    'learning.notBoth': {
      nl: 'Leren is niet voor beide partijen een doel.',
      fr: "Apprendre n'est pas un but pour les deux parties.",
      en: 'Learning is not a goal for both sides.',
    },
    'learning.nothingAsked': {
      nl: 'Leren telt niet mee bij dit soort vraag.',
      fr: "L'apprentissage ne compte pas pour ce type de demande.",
      en: 'Learning does not count for this kind of demand.',
    },
    'learning.unknown': {
      nl: 'Het is niet bekend of leren een doel is.',
      fr: 'On ne sait pas si apprendre est un but.',
      en: 'It is not known whether learning is a goal.',
    },
  },
};
