import { learning } from '../../criteria/learning.criterion';
import type { Facet } from './facet';

/** Whether the team has learning goals: unknown, no, yes. */
export const learningFacet: Facet = {
  bits: 2,
  decides: learning,
  codeOf: ({ learningGoals }) => learningGoals + 1,
  bestFor: () => (code, row, judge) => {
    row.learningGoals = code - 1;
    judge();
  },
};
