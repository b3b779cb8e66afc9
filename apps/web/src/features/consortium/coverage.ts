import type { Consortium } from '../../api/types';

type Week = Consortium['weeks'][number];

/** Share of a week's work the members could do together; may pass 1. */
export const coveredIn = ({ parts }: Week): number => (parts ?? []).reduce((sum, part) => sum + part, 0);

/** Just under the whole is the whole: shares are rounded to thousandths. */
const WHOLE = 0.995;

/** Weeks in which the members together have too little. */
export const shortWeeks = (weeks: readonly Week[]): Week[] =>
  weeks.filter((week) => week.parts !== null && coveredIn(week) < WHOLE);

/** Most the chart shows, as a share of the work: high bars would flatten the line that matters. */
export const CEILING = 1.5;

/** Heights of the parts of a week in percent of the chart, cut off at its ceiling. */
export function heightsOf({ parts }: Week): number[] {
  let room = CEILING;
  return (parts ?? []).map((part) => {
    const shown = Math.min(part, room);
    room -= shown;
    return (100 * shown) / CEILING;
  });
}
