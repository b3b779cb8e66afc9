import { openFor, type Check, type CollaborationSide, type IsoDate } from '@bestuiver/domain';
import type { Collaboration } from '@bestuiver/persistence';
import { instant } from '../http/instant';
import type { CheckDto, CollaborationDto, EvaluationDto, FollowUpDto } from './collaboration.dto';
import { followUpsDue, unansweredBy } from './collaboration-facts';

/** Statuses in which checks may be confirmed. */
export const CHECKING_STATUSES: readonly Collaboration['status'][] = ['checks', 'agreed'];

/** Statuses in which a party may say how it went. */
export const EVALUABLE_STATUSES: readonly Collaboration['status'][] = ['completed', 'terminated'];

export function presentCheck(check: Check, { checks, status }: Collaboration, side: CollaborationSide): CheckDto {
  const { item, hard, before, by } = check;
  const confirmations = by.map((party) => {
    const found = checks.find((one) => one.item === item && one.party === party);
    return {
      party,
      day: found?.day ?? null,
      evidence: found?.evidence ?? null,
      confirmedAt: instant(found?.confirmedAt ?? null),
      by: found?.confirmer?.name ?? null,
    };
  });
  const done = openFor(check, checks).length === 0;
  const isSettled = before === 'agreement' && status === 'agreed';
  const yours = by.some((party) => party === side) && CHECKING_STATUSES.includes(status) && !isSettled;
  return { item, hard, before, confirmations, done, yours };
}

export function conflictsOf({ conflicts }: Collaboration): CollaborationDto['conflicts'] {
  const inOrder = [...conflicts].sort((a, b) => a.code.localeCompare(b.code));
  return inOrder.map(({ code, raisedBy, raisedAt, note, decision, decisionNote, decidedAt, decider }) => ({
    code,
    raisedBy,
    raisedAt: instant(raisedAt),
    note,
    decision,
    decisionNote,
    decidedAt: instant(decidedAt),
    decidedBy: decider?.name ?? null,
  }));
}

/** What was answered, and what waits, oldest first. */
export function followUpsOf(collaboration: Collaboration, today: IsoDate): FollowUpDto[] {
  const answered = collaboration.followUps.map(({ answeredAt, ...one }) => ({
    ...pick(one),
    answeredAt: instant(answeredAt),
  }));
  const last = followUpsDue(collaboration, today).at(-1);
  const waiting = unansweredBy(collaboration, today).map((party) => ({
    dueOn: last!,
    party,
    answer: null,
    deliveredOnTime: null,
    qualityAccepted: null,
    note: null,
    answeredAt: null,
  }));
  return [...answered, ...waiting].sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.party.localeCompare(b.party));
}

const pick = ({ dueOn, party, answer, deliveredOnTime, qualityAccepted, note }: Omit<FollowUpDto, 'answeredAt'>) => ({
  dueOn,
  party,
  answer,
  deliveredOnTime,
  qualityAccepted,
  note,
});

/** Nobody writes with the other's words in front of them: what the other said comes after the own, or when all is closed. */
export function evaluationsSeenBy(side: CollaborationSide, { evaluations, status }: Collaboration): EvaluationDto[] {
  const own = evaluations.some(({ party }) => party === side);
  const seesAll = side === 'coordinator' || own || status === 'evaluated';
  return evaluations
    .filter(({ party }) => seesAll || party === side)
    .map(({ party, rating, deliveredOnTime, qualityAccepted, again, note, givenAt }) => ({
      party,
      rating,
      deliveredOnTime,
      qualityAccepted,
      again,
      note,
      givenAt: instant(givenAt),
    }));
}

/** What ended may be evaluated once by each party, when work was done at all. */
export function mayEvaluate(
  side: CollaborationSide,
  { status, startedOn, evaluations }: Pick<Collaboration, 'status' | 'startedOn' | 'evaluations'>,
): boolean {
  return EVALUABLE_STATUSES.includes(status) && startedOn !== null && !evaluations.some(({ party }) => party === side);
}
