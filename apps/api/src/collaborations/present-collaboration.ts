import {
  COLLABORATION_LIFE_CYCLE,
  legalVerbs,
  nextFollowUp,
  nextSteps,
  TALKING_STATUSES,
  WORKING_STATUSES,
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
import type { CollaborationDto, CollaborationSummaryDto } from './collaboration.dto';
import { asksInstructionList, checklistFor, FACTS, factsOf } from './collaboration-facts';
import { ACTOR_OF_SIDE, sideOf } from './collaboration-scope';
import { conflictsOf, evaluationsSeenBy, followUpsOf, mayEvaluate, presentCheck } from './present-records';
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
