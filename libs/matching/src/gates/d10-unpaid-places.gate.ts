import { WORK_FORMS } from '@bestuiver/domain';
import type { Gate } from './gate';

const WORK_CARE = WORK_FORMS.indexOf('work_care');

/** Unpaid activity is never capacity. */
export const unpaidPlaces: Gate = {
  id: 'D10',
  source: 'domain dossier 5.3 D10, 6.2',
  fails: (_demand, capability) => capability.workForm === WORK_CARE,
  reason: () => ({ code: 'D10.workCare', params: {} }),
  smallestChange: () => null,
  words: {
    'D10.workCare': {
      nl: 'Dit is arbeidszorg: onbetaald en begeleid. Dat bieden we nooit aan als capaciteit.',
      fr: "Il s'agit d'activités non rémunérées et accompagnées. Nous ne les proposons jamais comme capacité.",
      en: 'This is unpaid, supported activity. We never offer it as capacity.',
    },
  },
};
