import { wordsOf, type WarningRule } from './warning-rule';

/** TRAITS: age, sex, origin, health or kind of disability is asked of workers (domain dossier 6.6, equal treatment). */
export const protectedTraitsWarning: WarningRule = {
  code: 'TRAITS',
  needsItsWords: true,
  appliesTo: (advice) => advice !== 'out_of_scope',
  evidence: (reading) => wordsOf(reading, 'traits.age', 'traits.sex', 'traits.origin', 'traits.health'),
};
