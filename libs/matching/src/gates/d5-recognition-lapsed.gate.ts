import { dayOf, OPEN_END } from '../facts/encoding';
import { dayOfNeed } from './day-of-need';
import type { Gate } from './gate';

/** A recognition that is known must still run when the work starts. */
export const recognitionLapsed: Gate = {
  id: 'D5',
  source: 'domain dossier 5.3 D5',
  fails: (demand, capability) => capability.recognisedTo >= 0 && capability.recognisedTo < dayOfNeed(demand),
  reason: (demand, capability) => ({
    code: capability.recognisedTo < demand.today ? 'D5.ended' : 'D5.lapsed',
    params: {
      validTo: capability.recognisedTo === OPEN_END ? null : dayOf(capability.recognisedTo),
      startDate: dayOf(dayOfNeed(demand)),
    },
  }),
  smallestChange: (demand) => ({
    side: 'capability',
    attribute: 'recognised.to',
    value: dayOf(dayOfNeed(demand)),
  }),
  words: {
    'D5.ended': {
      nl: 'De erkenning van deze vestiging is afgelopen op {validTo:date}.',
      fr: "L'agrément de cet établissement a pris fin le {validTo:date}.",
      en: 'The recognition of this site ended on {validTo:date}.',
    },
    'D5.lapsed': {
      nl: 'De erkenning van deze vestiging loopt af op {validTo:date}, vóór de startdatum {startDate:date}.',
      fr: "L'agrément de cet établissement prend fin le {validTo:date}, avant le début le {startDate:date}.",
      en: 'The recognition of this site ends on {validTo:date}, before the start on {startDate:date}.',
    },
  },
};
