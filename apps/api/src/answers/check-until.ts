import { addDays, brusselsDay } from '@bestuiver/domain';
import { refuseField } from '../errors/refuse';

/** Nobody plans further ahead than this. */
const MOST_DAYS_AHEAD = 730;

/** @throws DomainError invalid for a day to be asked again from that is past or too far away. */
export function checkUntil(until: string | undefined, now: Date): void {
  const today = brusselsDay(now);
  if (until !== undefined && (until <= today || until > addDays(today, MOST_DAYS_AHEAD))) {
    throw refuseField('/until', 'answer.until_out_of_range', { first: today, last: addDays(today, MOST_DAYS_AHEAD) });
  }
}
