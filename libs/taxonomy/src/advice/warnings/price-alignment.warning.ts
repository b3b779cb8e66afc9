import { wordsOfAll, type WarningRule } from './warning-rule';

/** C7: several enterprises want to align their prices (domain dossier 5.6, 6.7). */
export const priceAlignmentWarning: WarningRule = {
  code: 'C7',
  evidence: (reading) => wordsOfAll(reading, 'other.price', 'other.providers'),
};
