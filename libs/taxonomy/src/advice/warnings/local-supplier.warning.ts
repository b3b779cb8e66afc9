import { wordsOfAll, type WarningRule } from './warning-rule';

/** C2: a regular local supplier would be replaced for its price (domain dossier 5.6). */
export const localSupplierWarning: WarningRule = {
  code: 'C2',
  evidence: (reading, advice) => (advice === 'out_of_scope' ? [] : wordsOfAll(reading, 'c2.supplier', 'c2.price')),
};
