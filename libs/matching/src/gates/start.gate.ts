import { dayOf } from '../facts/encoding';
import type { Gate } from './gate';

/** The start is fixed to the day, and the team is free only later. */
export const fixedStart: Gate = {
  id: 'START',
  source: 'domain dossier 4.1 start, flex_days',
  fails: (demand, capability) => demand.flexDays === 0 && demand.start >= 0 && capability.availableFrom > demand.start,
  reason: (demand, capability) => ({
    code: 'START.later',
    params: { availableFrom: dayOf(capability.availableFrom), startDate: dayOf(demand.start) },
  }),
  smallestChange: (_demand, capability) => ({
    side: 'demand',
    attribute: 'startDate',
    value: dayOf(capability.availableFrom),
  }),
  words: {
    'START.later': {
      nl: 'Het team is vrij vanaf {availableFrom:date}. U wilt beginnen op {startDate:date}, zonder speling.',
      fr: "L'équipe est libre à partir du {availableFrom:date}. Vous voulez commencer le {startDate:date}, sans marge.",
      en: 'The team is free from {availableFrom:date}. You want to start on {startDate:date}, without leeway.',
    },
  },
};
