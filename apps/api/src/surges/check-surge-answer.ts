import { addDays, type FieldProblem, type IsoDate, type SurgePromise } from '@bestuiver/domain';
import { refuseFields } from '../errors/refuse-fields';
import type { SurgeAnswerDto } from './surge.dto';

/** Nobody can say in a crisis what they will make later than this. */
const MOST_DAYS_AHEAD = 365;

/**
 * What an answer promises; a no promises nothing.
 * @throws DomainError invalid when somebody who can does not say how many from when, or names a day that cannot be.
 */
export function checkSurgeAnswer({ answer, perDay, fromDay, untilDay }: SurgeAnswerDto, today: IsoDate): SurgePromise {
  if (answer === 'cannot') return { answer, perDay: null, fromDay: null, untilDay: null };
  const last = addDays(today, MOST_DAYS_AHEAD);
  const range = { first: today, last };
  const problems: FieldProblem[] = [
    ...(perDay === undefined ? [{ pointer: '/perDay', code: 'field.required' }] : []),
    ...(fromDay === undefined ? [{ pointer: '/fromDay', code: 'field.required' }] : []),
    ...(fromDay !== undefined && (fromDay < today || fromDay > last)
      ? [{ pointer: '/fromDay', code: 'surge.from_out_of_range', params: range }]
      : []),
    ...(fromDay !== undefined && untilDay != null && untilDay < fromDay
      ? [{ pointer: '/untilDay', code: 'surge.until_before_from' }]
      : []),
  ];
  refuseFields(problems);
  return { answer, perDay: perDay!, fromDay: fromDay!, untilDay: untilDay ?? null };
}
