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

/** The top of the chart: a share of the work, or the most hours of a week where the hours of the work are not known. */
export function ceilingOf(weeks: readonly Week[]): number {
  if (weeks.every(({ parts }) => parts !== null)) return CEILING;
  return Math.max(1, ...weeks.map(({ hours }) => hours.reduce((sum, free) => sum + free, 0)));
}

/** Heights of the members' parts in percent of the chart, stacked and cut off at its top. */
export function heightsOf(amounts: readonly number[], ceiling: number): number[] {
  let room = ceiling;
  return amounts.map((amount) => {
    const shown = Math.min(amount, room);
    room -= shown;
    return (100 * shown) / ceiling;
  });
}
