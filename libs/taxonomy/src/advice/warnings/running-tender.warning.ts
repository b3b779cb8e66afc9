import { isPublicBuyer } from '../score-advice';
import { wordsOf, type WarningRule } from './warning-rule';

/** D12: a public tender is running; only its notice may be pointed to (domain dossier 5.3, 6.5). */
export const runningTenderWarning: WarningRule = {
  code: 'D12',
  appliesTo: (advice, reading) => advice === 'public_market_exploration' && isPublicBuyer(reading),
  evidence: (reading) => wordsOf(reading, 'public.running'),
};
