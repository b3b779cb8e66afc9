import type { whyNot as nl } from '../nl/why-not';
import type { Texts } from '../texts';

export const whyNot: Texts<typeof nl> = {
  title: 'Why no proposal (yet)?',
  hint: 'Open demands for this kind of work. You see your own facts only, nothing of the company or of others.',
  none: 'There is no open demand for this work that you just miss.',
  notIn: {
    draft: 'This offer is still a draft. Hand it in and it takes part.',
    submitted: 'The coordinator still checks this offer. After that it takes part.',
    hidden: 'This offer is hidden because it was not confirmed for long. Confirm it and it takes part again.',
    suspended: 'This offer is suspended and takes no part.',
    archived: 'This offer is archived and takes no part.',
    other: 'This offer takes no part now.',
  },
  listed: 'You are on the list. The coordinator has not chosen yet.',
  weak: 'Your offer fits, but does not reach the limit of 50 points.',
  leftOut_one: 'You were left out on {{count}} point.',
  leftOut_other: 'You were left out on {{count}} points.',
  strong: 'There is no weak point. So a little more patience.',
  help: 'What helps',
  notYours: 'There is nothing you can do about this yourself.',
  wrong: 'Is a fact wrong? Correct it below, or tell the coordinator.',
};
