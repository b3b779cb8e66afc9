import {
  checklistOf,
  COLLABORATION_PARTIES,
  followUpDays,
  WORKING_STATUSES,
  type Check,
  type CollaborationFacts,
  type CollaborationParty,
  type IsoDate,
} from '@bestuiver/domain';
import type { Collaboration } from '@bestuiver/persistence';

/** What the next steps are read from. */
export const FACTS = { demand: true, checks: true, conflicts: true, followUps: true, evaluations: true } as const;

/** The checklist of a collaboration, loaded with its demand. */
export const checklistFor = ({ kind, demand }: Pick<Collaboration, 'kind' | 'demand'>): readonly Check[] =>
  checklistOf({ kind, onSite: demand.onSite });

/** Work at the company's site needs its instructions listed in the agreement (domain dossier 6.4). */
export const asksInstructionList = ({ kind, demand }: Pick<Collaboration, 'kind' | 'demand'>): boolean =>
  kind === 'enclave' || demand.onSite === true;

/** Parts of the terms that both parties have to know before they can confirm them. */
export function missingTerms(collaboration: Collaboration): string[] {
  const { startsOn, endsOn, terms, instructionList, pilot, learningQuestions } = collaboration;
  const missing = {
    startsOn: startsOn === null,
    terms: terms === null,
    instructionList: asksInstructionList(collaboration) && instructionList === null,
    endsOn: pilot && endsOn === null,
    learningQuestions: pilot && learningQuestions === null,
  };
  return Object.entries(missing).flatMap(([name, isMissing]) => (isMissing ? [name] : []));
}

/** Follow-ups whose day has come, answered or not; none before the start. */
export function followUpsDue({ startedOn, endedOn }: Collaboration, today: IsoDate): IsoDate[] {
  return startedOn === null ? [] : followUpDays(startedOn, endedOn ?? today);
}

/** Parties that did not answer the last follow-up whose day has come; older ones are let go. */
export function unansweredBy(collaboration: Collaboration, today: IsoDate): CollaborationParty[] {
  const last = followUpsDue(collaboration, today).at(-1);
  if (last === undefined || !WORKING_STATUSES.includes(collaboration.status)) return [];
  return COLLABORATION_PARTIES.filter(
    (party) => !collaboration.followUps.some((one) => one.dueOn === last && one.party === party),
  );
}

/** Loaded with `FACTS`. */
export function factsOf(collaboration: Collaboration, today: IsoDate): CollaborationFacts {
  const { status, startsOn, endsOn, companyAgreedAt, providerAgreedAt, checks, conflicts, evaluations } = collaboration;
  const agreed = { company: companyAgreedAt, provider: providerAgreedAt };
  return {
    status,
    startsOn,
    endsOn,
    termsComplete: missingTerms(collaboration).length === 0,
    agreedBy: COLLABORATION_PARTIES.filter((party) => agreed[party] !== null),
    checklist: checklistFor(collaboration),
    confirmed: checks,
    undecidedConflicts: conflicts.filter(({ decision }) => decision === null).length,
    blockedConflicts: conflicts.filter(({ decision }) => decision === 'blocked').length,
    followUpsDue: unansweredBy(collaboration, today),
    evaluatedBy: evaluations.map(({ party }) => party),
  };
}
