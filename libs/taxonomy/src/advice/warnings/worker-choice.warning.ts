import { wordsOf, type WarningRule } from './warning-rule';

/** D9: the client wants to choose, test or read about individual workers (domain dossier 5.3, 6.1). A job of its own is different. */
export const workerChoiceWarning: WarningRule = {
  code: 'D9',
  leastAlone: 1,
  appliesTo: (advice) => !['individual_hire', 'public_market_exploration', 'out_of_scope'].includes(advice),
  evidence: (reading) => wordsOf(reading, 'd9.choose'),
};
