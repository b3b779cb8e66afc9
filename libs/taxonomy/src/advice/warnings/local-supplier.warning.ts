import { wordsOfAll, type WarningRule } from './warning-rule';

/** C2: a regular local supplier would be replaced for its price (domain dossier 5.6). */
export const localSupplierWarning: WarningRule = {
  code: 'C2',
  appliesTo: (advice) => advice !== 'out_of_scope',
  evidence: (reading) => wordsOfAll(reading, 'c2.supplier', 'c2.price'),
};
