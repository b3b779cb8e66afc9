import type { ask as nl } from '../nl/ask';
import type { Texts } from '../texts';

export const ask: Texts<typeof nl> = {
  title: 'What has to be done?',
  lead: 'Write it in your own words. You do not need technical terms.',
  label: 'Describe the work',
  hint: 'What is the work, how much, where and when? Write nothing about persons.',
  example: 'For example: every month count, fill and seal 12,000 bags of screws. We deliver everything on pallets.',
  look: 'Show what you understand',
  understood: 'This is what we understood',
  yourText: 'Your text, with the recognised words marked',
  nothingUnderstood: 'We do not recognise an activity yet. Add what people do exactly: pack, assemble, wash, mow…',
  activities: 'Activities',
  activitiesHint: 'Tick what is right. At most {{count}}.',
  noActivity: 'No activity found',
  yourWords: 'Your words: {{words}}',
  advice: 'This looks like: {{advice}}',
  mind: 'Mind this',
  because: 'You wrote: {{words}}',
  kind: 'Kind of co-operation',
  kindHint: 'We already chose the kind that fits best. You may choose another.',
  makeDemand: 'Make this a demand',
  signInToGoOn: 'Sign in and go on',
  textIsKept: 'Your text is kept in this window.',
};
