import { wordsOf, type WarningRule } from './warning-rule';

/** C1: own staff does this work now, or lost it (domain dossier 5.6). */
export const ownStaffWarning: WarningRule = {
  code: 'C1',
  leastAlone: 0,
  appliesTo: (advice) => !['out_of_scope', 'individual_hire'].includes(advice),
  evidence: (reading) => wordsOf(reading, 'c1.staff', 'c1.layoff'),
};
