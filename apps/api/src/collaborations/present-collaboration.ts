import {
  COLLABORATION_LIFE_CYCLE,
  legalVerbs,
  nextFollowUp,
  nextSteps,
  openFor,
  TALKING_STATUSES,
  WORKING_STATUSES,
  type Check,
  type CollaborationSide,
  type CollaborationVerb,
  type IsoDate,
} from '@bestuiver/domain';
import { Collaboration, Proposal } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../access/reader';
import { instant } from '../http/instant';
import { presentHold } from '../proposals/present-hold';
import { contactCards } from '../proposals/present-proposal';
import { teamAsSeenBy } from '../proposals/present-team';
import type {
  CheckDto,
  CollaborationDto,
  CollaborationSummaryDto,
  EvaluationDto,
  FollowUpDto,
} from './collaboration.dto';
import { asksInstructionList, checklistFor, FACTS, factsOf, followUpsDue, unansweredBy } from './collaboration-facts';
import { ACTOR_OF_SIDE, sideOf } from './collaboration-scope';
import { isSilent } from './silence';

/** Everything a collaboration is shown with in a list. */
export const LISTED = { ...FACTS, provider: true, company: true, capability: true } as const;

const SHOWN = {
  ...LISTED,
  demand: { organisation: true },
  checks: { confirmer: true },
  conflicts: { decider: true },
} as const;

const TEAM = {
  consortium: { members: { capability: { establishment: { organisation: true, municipality: true } } } },
} as const;

/** Statuses in which checks may be confirmed. */
export const CHECKING_STATUSES: readonly Collaboration['status'][] = ['checks', 'agreed'];

/** Statuses in which a party may say how it went. */
export const EVALUABLE_STATUSES: readonly Collaboration['status'][] = ['completed', 'terminated'];

/** Loaded with `LISTED`. */
export function summariseCollaboration(
  collaboration: Collaboration,
  reader: Reader,
  today: IsoDate,
): CollaborationSummaryDto & { readonly side: CollaborationSide } {
  const { id, status, statusSince, proposalId, demandId, demand, kind, capability, provider, company } = collaboration;
  const side = sideOf(reader, collaboration);
  return {
    id,
    status,
    statusSince: instant(statusSince),
    side,
    proposalId,
    demandId,
    demandTitle: demand.title,
    kind,
    capabilityTitle: capability.title,
    provider: provider.name,
    company: company.name,
    startsOn: collaboration.startsOn,
    endsOn: collaboration.endsOn,
    steps: nextSteps(factsOf(collaboration, today), today).map(({ code, by }) => ({
      code,
      by: [...by],
      yours: by.includes(side),
    })),
  };
}

/** A collaboration as its page shows it. */
export async function presentCollaboration(
  manager: EntityManager,
  reader: Reader,
  id: string,
  today: IsoDate,
): Promise<CollaborationDto> {
  const collaboration = await manager.findOneOrFail(Collaboration, {
    where: { id },
    relations: SHOWN,
    relationLoadStrategy: 'query',
  });
  const { demand, provider, startedOn, endsOn, status } = collaboration;
  const proposal = await manager.findOneOrFail(Proposal, {
    where: { id: collaboration.proposalId },
    relations: TEAM,
    relationLoadStrategy: 'query',
  });
  const side = sideOf(reader, collaboration);
  const isParty = side !== 'coordinator';
  const works = startedOn !== null && WORKING_STATUSES.includes(status);
  return {
    ...summariseCollaboration(collaboration, reader, today),
    ...termsOf(collaboration),
    editable: isParty && TALKING_STATUSES.includes(status),
    team: teamAsSeenBy(
      { party: side, language: reader.language, ownCapabilityId: collaboration.capabilityId },
      proposal,
    ),
    hold: proposal.consortium && side !== 'provider' ? null : await presentHold(manager, proposal, demand, today),
    checks: checklistFor(collaboration).map((check) => presentCheck(check, collaboration, side)),
    conflicts: conflictsOf(collaboration),
    decidesConflicts: side === 'coordinator' && reader.may('collaboration.decide') && status === 'checks',
    followUps: followUpsOf(collaboration, today),
    nextFollowUp: works ? nextFollowUp(startedOn, endsOn, today) : null,
    evaluations: evaluationsSeenBy(side, collaboration),
    evaluable: isParty && mayEvaluate(side, collaboration),
    contacts: await contactCards(manager, { provider, demand }),
    verbs: await verbsFor(manager, reader, collaboration, side, today),
    version: collaboration.version,
  };
}

type Terms = Pick<
  CollaborationDto,
  | 'capabilityId'
  | 'hoursPerWeek'
  | 'terms'
  | 'instructionList'
  | 'asksInstructionList'
  | 'pilot'
  | 'learningQuestions'
  | 'pilotDecision'
  | 'companyAgreedAt'
  | 'providerAgreedAt'
  | 'beyondFree'
  | 'riskReason'
  | 'riskNote'
  | 'endReason'
  | 'endNote'
  | 'agreedAt'
  | 'startedOn'
  | 'endedOn'
  | 'createdAt'
>;

const termsOf = (collaboration: Collaboration): Terms => ({
  capabilityId: collaboration.capabilityId,
  hoursPerWeek: collaboration.hoursPerWeek,
  terms: collaboration.terms,
  instructionList: collaboration.instructionList,
  asksInstructionList: asksInstructionList(collaboration),
  pilot: collaboration.pilot,
  learningQuestions: collaboration.learningQuestions,
  pilotDecision: collaboration.pilotDecision,
  companyAgreedAt: instant(collaboration.companyAgreedAt),
  providerAgreedAt: instant(collaboration.providerAgreedAt),
  beyondFree: collaboration.beyondFree,
  riskReason: collaboration.riskReason,
  riskNote: collaboration.riskNote,
  endReason: collaboration.endReason,
  endNote: collaboration.endNote,
  agreedAt: instant(collaboration.agreedAt),
  startedOn: collaboration.startedOn,
  endedOn: collaboration.endedOn,
  createdAt: instant(collaboration.createdAt),
});

function presentCheck(check: Check, { checks, status }: Collaboration, side: CollaborationSide): CheckDto {
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

function conflictsOf({ conflicts }: Collaboration): CollaborationDto['conflicts'] {
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
function followUpsOf(collaboration: Collaboration, today: IsoDate): FollowUpDto[] {
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
function evaluationsSeenBy(side: CollaborationSide, { evaluations, status }: Collaboration): EvaluationDto[] {
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

async function verbsFor(
  manager: EntityManager,
  reader: Reader,
  collaboration: Collaboration,
  side: CollaborationSide,
  today: IsoDate,
): Promise<CollaborationVerb[]> {
  if (!reader.may('collaboration.move')) return [];
  const legal = legalVerbs(COLLABORATION_LIFE_CYCLE, collaboration.status, ACTOR_OF_SIDE[side]);
  if (side !== 'coordinator' || !legal.includes('terminate')) return legal;
  return (await isSilent(manager, collaboration, today)) ? legal : legal.filter((verb) => verb !== 'terminate');
}
