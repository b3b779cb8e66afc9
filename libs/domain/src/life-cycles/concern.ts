import { addWorkingDays } from '../values/working-days';
import type { IsoDate } from '../values/dates';
import type { LifeCycle } from './life-cycle';

/** Domain dossier 3.4: a file on the claim that subsidised work takes over regular work. */
export const CONCERN_STATUSES = [
  'raised',
  'in_review',
  'consulted',
  'cleared',
  'cleared_with_conditions',
  'blocked',
] as const;
export type ConcernStatus = (typeof CONCERN_STATUSES)[number];

export type ConcernVerb = 'review' | 'consult' | 'clear' | 'clear_with_conditions' | 'block' | 'reopen';

/** What a coordinator decides, in writing. */
export const CONCERN_OUTCOMES = ['cleared', 'cleared_with_conditions', 'blocked'] as const;
export type ConcernOutcome = (typeof CONCERN_OUTCOMES)[number];

/** The verb that leads to each outcome. */
export const CONCERN_DECISIONS: Readonly<Record<ConcernOutcome, ConcernVerb>> = {
  cleared: 'clear',
  cleared_with_conditions: 'clear_with_conditions',
  blocked: 'block',
};

/** Statuses in which a coordinator still owes an answer. */
export const OPEN_CONCERN_STATUSES: readonly ConcernStatus[] = ['raised', 'in_review', 'consulted'];

/** What the work would take over (1b R29; 5.6 C1 to C4 and C8). */
export const CONCERN_GROUNDS = [
  'regular_jobs',
  'local_supplier',
  'price_below_cost',
  'local_service',
  'temporary_workers',
  'other',
] as const;
export type ConcernGround = (typeof CONCERN_GROUNDS)[number];

/** Working days that social partners have to answer (3.4). */
export const CONSULTATION_DAYS = 10;

/** Working days without a review after which others hear of it (7). */
export const CONCERN_WAIT_DAYS = 5;

/**
 * Companies, enterprises and coordinators raise a concern, only a coordinator moves it. What was decided may be taken up
 * again with a written reason; social partners are then heard again before a new decision.
 */
export const CONCERN_LIFE_CYCLE: LifeCycle<ConcernStatus, ConcernVerb> = {
  noun: 'concern',
  statuses: CONCERN_STATUSES,
  moves: [
    { verb: 'review', from: 'raised', to: 'in_review', by: ['coordinator'] },
    { verb: 'consult', from: 'in_review', to: 'consulted', by: ['coordinator'] },
    ...CONCERN_OUTCOMES.map(
      (to) => ({ verb: CONCERN_DECISIONS[to], from: 'consulted', to, by: ['coordinator'] }) as const,
    ),
    ...CONCERN_OUTCOMES.map((from) => ({ verb: 'reopen', from, to: 'in_review', by: ['coordinator'] }) as const),
  ],
};

/** Last day on which social partners who are asked today may answer. */
export const consultationEnd = (today: IsoDate): IsoDate => addWorkingDays(today, CONSULTATION_DAYS);

/** What is known of a consultation: its last day, and what the social partners said. */
export interface Consultation {
  readonly until: IsoDate;
  readonly advice: string | null;
}

/** Whether a coordinator may decide: the social partners answered, or their time has passed. */
export const mayDecide = ({ until, advice }: Consultation, today: IsoDate): boolean => advice !== null || until < today;

/** A decision about a demand, of whichever file. */
export interface ConcernDecision {
  readonly outcome: ConcernOutcome;
  readonly decidedAt: Date;
}

/**
 * Whether a demand may not go on (5.3 D11): the latest decision about it counts, so that a later file may lift a block;
 * a file that was taken up again keeps its decision until there is a new one.
 */
export function isBlocked(decisions: readonly ConcernDecision[]): boolean {
  const latest = decisions.reduce<ConcernDecision | null>(
    (last, one) => (last && last.decidedAt > one.decidedAt ? last : one),
    null,
  );
  return latest?.outcome === 'blocked';
}
