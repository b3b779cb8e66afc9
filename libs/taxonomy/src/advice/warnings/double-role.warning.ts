import { wordsOf, wordsOfAll, type WarningRule } from './warning-rule';

/** C5: the coordinator's own body is buyer, owner or board member (domain dossier 5.6). */
export const doubleRoleWarning: WarningRule = {
  code: 'C5',
  evidence: (reading) => [...wordsOf(reading, 'c5.double'), ...wordsOfAll(reading, 'c5.coordinator', 'c5.own')],
};
