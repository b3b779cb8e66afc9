import { wordsOf, type WarningRule } from './warning-rule';

/** C8: temp-agency workers would be replaced (domain dossier 5.6). */
export const temporaryWorkersWarning: WarningRule = {
  code: 'C8',
  appliesTo: (advice) => advice !== 'out_of_scope',
  evidence: (reading) => wordsOf(reading, 'c8.temp'),
};
