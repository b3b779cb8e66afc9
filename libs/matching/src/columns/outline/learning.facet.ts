import { learning } from '../../criteria/learning.criterion';
import type { Facet } from './facet';

/** Whether the team has learning goals: unknown, no, yes. */
export const learningFacet: Facet<'learningGoals'> = {
  bits: 2,
  decides: learning,
  codeOf: ({ learningGoals }) => learningGoals + 1,
  bestOf: (code) => [{ learningGoals: code - 1 }],
};
