import { asksTeamOnSite } from '../score-advice';
import { wordsOf, type WarningRule } from './warning-rule';

/** D3: a team without its own supervisor permanently present (domain dossier 5.3, 6.3 item 6). */
export const supervisionWarning: WarningRule = {
  code: 'D3',
  leastAlone: 0,
  appliesTo: (advice, reading) =>
    ['enclave', 'labour_leasing'].includes(advice) || (advice === 'service_on_site' && asksTeamOnSite(reading)),
  evidence: (reading) => wordsOf(reading, 'd3.none'),
};
