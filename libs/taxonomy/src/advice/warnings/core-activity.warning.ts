import { asksEnclave } from '../score-advice';
import type { WarningRule } from './warning-rule';

/** D2: a team at the client for work outside its core activity is a service, not an enclave (domain dossier 5.3, 6.3). */
export const coreActivityWarning: WarningRule = {
  code: 'D2',
  appliesTo: (advice, reading) => advice === 'service_on_site' && asksEnclave(reading),
  evidence: ({ work }) => (work.core === 'outside' ? work.evidence : []),
};
