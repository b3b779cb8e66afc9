import { TALKING_STATUSES, type CollaborationStatus } from '../life-cycles/collaboration';
import type { IsoDate } from '../values/dates';
import { blockingChecks, openFor, type Check, type Confirmation } from './checklist';
import { COLLABORATION_PARTIES, type CollaborationParty, type CollaborationSide } from './parties';

/** What somebody has to do next in a collaboration. */
export const STEP_CODES = [
  'write_terms',
  'open_checks',
  'confirm_checks',
  'decide_conflicts',
  'solve_conflict',
  'confirm_terms',
  'confirm_start_checks',
  'start',
  'answer_follow_up',
  'settle_risk',
  'complete',
  'evaluate',
] as const;
export type StepCode = (typeof STEP_CODES)[number];

/** A step, and who may take it. */
export interface Step {
  readonly code: StepCode;
  readonly by: readonly CollaborationSide[];
}

/** What the next steps follow from. */
export interface CollaborationFacts {
  readonly status: CollaborationStatus;
  readonly termsComplete: boolean;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly agreedBy: readonly CollaborationParty[];
  readonly checklist: readonly Check[];
  readonly confirmed: readonly Confirmation[];
  readonly undecidedConflicts: number;
  readonly blockedConflicts: number;
  /** Parties that did not answer a follow-up whose day has come. */
  readonly followUpsDue: readonly CollaborationParty[];
  readonly evaluatedBy: readonly CollaborationParty[];
}

const BOTH = COLLABORATION_PARTIES;

/** The steps to take now, most pressing first; empty when nothing waits for anybody. */
export function nextSteps(facts: CollaborationFacts, today: IsoDate): Step[] {
  const { status } = facts;
  if (TALKING_STATUSES.includes(status)) return talkingSteps(facts);
  if (status === 'agreed') return startingSteps(facts, today);
  if (status === 'running') return runningSteps(facts, today);
  if (status === 'at_risk') return [{ code: 'settle_risk', by: BOTH }, ...followUpSteps(facts)];
  return status === 'completed' ? evaluationSteps(facts) : [];
}

function talkingSteps(facts: CollaborationFacts): Step[] {
  const { status, termsComplete, agreedBy, undecidedConflicts, blockedConflicts } = facts;
  const terms: Step[] = termsComplete ? [] : [{ code: 'write_terms', by: BOTH }];
  if (status === 'preparing') return [...terms, { code: 'open_checks', by: BOTH }];
  const steps = [...terms, ...checkSteps(facts, 'agreement', 'confirm_checks')];
  if (undecidedConflicts > 0) steps.push({ code: 'decide_conflicts', by: ['coordinator'] });
  if (blockedConflicts > 0) steps.push({ code: 'solve_conflict', by: BOTH });
  if (steps.length > 0) return steps;
  return [{ code: 'confirm_terms', by: BOTH.filter((party) => !agreedBy.includes(party)) }];
}

function startingSteps(facts: CollaborationFacts, today: IsoDate): Step[] {
  const open = checkSteps(facts, 'start', 'confirm_start_checks');
  const due = facts.startsOn !== null && facts.startsOn <= today;
  return open.length === 0 && due ? [{ code: 'start', by: BOTH }] : open;
}

function runningSteps(facts: CollaborationFacts, today: IsoDate): Step[] {
  const ended = facts.endsOn !== null && facts.endsOn <= today;
  return [...followUpSteps(facts), ...(ended ? [{ code: 'complete', by: BOTH } as const] : [])];
}

function checkSteps({ checklist, confirmed }: CollaborationFacts, before: Check['before'], code: StepCode): Step[] {
  const open = blockingChecks(checklist, confirmed, before).flatMap((one) => openFor(one, confirmed));
  const by = BOTH.filter((party) => open.includes(party));
  return by.length === 0 ? [] : [{ code, by }];
}

const followUpSteps = ({ followUpsDue }: CollaborationFacts): Step[] =>
  followUpsDue.length === 0 ? [] : [{ code: 'answer_follow_up', by: followUpsDue }];

function evaluationSteps({ evaluatedBy }: CollaborationFacts): Step[] {
  const by = BOTH.filter((party) => !evaluatedBy.includes(party));
  return by.length === 0 ? [] : [{ code: 'evaluate', by }];
}
