import type { capacity as nl } from '../nl/capacity';
import type { Texts } from '../texts';

export const capacity: Texts<typeof nl> = {
  title: 'Free hours a week',
  short: 'Capacity',
  ofNamed: 'Capacity of {{title}}',
  lead: '26 weeks ahead. The more honest the hours, the better the proposals fit.',
  weeks: 'The next 26 weeks',
  how: 'Drag a week up or down. With the keyboard: arrow left and right chooses the week, arrow up and down changes by 4 hours.',
  strip: 'Free hours a week',
  week: 'Week of',
  weekOf: 'Week of {{date}}',
  weekText: '{{free}} hours free, {{held}} hours held, {{committed}} hours committed',
  free: 'Free',
  held: 'Held',
  committed: 'Committed',
  freeHours: 'Hours you offer',
  sameFromHere: 'Also for all later weeks',
  overPlanned: 'I knowingly plan more than is free',
  save: 'Save and confirm hours',
  saved: 'The hours are saved and confirmed.',
  table: 'Show as a table',
};
