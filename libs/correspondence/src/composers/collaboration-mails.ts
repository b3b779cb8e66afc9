import {
  CHECK_ITEM_WORDS,
  addDays,
  addWorkingDays,
  blockingChecks,
  brusselsDay,
  checklistOf,
  COLLABORATION_PARTIES,
  EVALUATION_WORKING_DAYS,
  openFor,
  type CheckItem,
  type CollaborationParty,
  type CollaborationStatus,
} from '@bestuiver/domain';
import type { MailParams } from '@bestuiver/mail';
import { Collaboration } from '@bestuiver/persistence';
import { riskReasonLabel } from '../facts/risk-reasons';
import type { Composer, Occasion } from './composer';
import { companyParty, providerParty, readerOf } from './proposal-mails';

type Sides = Pick<MailParams['evaluation_due'], 'to' | 'title' | 'companyName' | 'providerName' | 'url'>;

const NOTICE: CheckItem = 'department_notified';

const PARTIES = { demand: true, company: true, provider: true } as const;

/** The collaboration, or null when it is gone or has left the statuses the mail is about. */
async function collaborationIn(
  { reader, params }: Occasion,
  ...statuses: CollaborationStatus[]
): Promise<Collaboration | null> {
  const found = await reader.manager.findOne(Collaboration, {
    where: { id: String(params['collaborationId']) },
    relations: { ...PARTIES, checks: true, followUps: true, evaluations: true },
    relationLoadStrategy: 'query',
  });
  return found && statuses.includes(found.status) ? found : null;
}

const sidesOf = (occasion: Occasion, { id, demand, company, provider }: Collaboration): Sides => ({
  to: readerOf(occasion),
  title: demand.title,
  companyName: company.name,
  providerName: provider.name,
  url: occasion.page(`/collaborations/${id}`),
});

/** The parties among whose answers there is none yet. */
const silentOf = (answers: readonly { readonly party: CollaborationParty }[]): CollaborationParty[] =>
  COLLABORATION_PARTIES.filter((party) => !answers.some((answer) => answer.party === party));

/** Hard points that a side still has to confirm before an enclave starts; the notice to the department has mails of its own. */
function openPoints({ kind, demand, checks, status }: Collaboration, side: Sides['to']): CheckItem[] {
  const checklist = checklistOf({ kind, onSite: demand.onSite });
  const moments = status === 'agreed' ? (['start'] as const) : (['agreement', 'start'] as const);
  return moments
    .flatMap((moment) => blockingChecks(checklist, checks, moment))
    .filter((check) => check.item !== NOTICE)
    .filter((check) => side === 'coordinator' || openFor(check, checks).includes(side))
    .map(({ item }) => item);
}

export const checksOpen: Composer<'checks_open'> = async (occasion) => {
  const found = await collaborationIn(occasion, 'preparing', 'checks', 'agreed');
  if (!found?.startsOn || found.startsOn !== occasion.params['startsOn']) return null;
  const sides = sidesOf(occasion, found);
  const points = openPoints(found, sides.to).map((item) => CHECK_ITEM_WORDS[occasion.language][item]);
  return points.length === 0 ? null : { ...sides, startsOn: found.startsOn, points };
};

export const noticeDue: Composer<'notice_due'> = async (occasion) => {
  const found = await collaborationIn(occasion, 'agreed');
  if (!found?.startsOn || found.startsOn !== occasion.params['startsOn']) return null;
  if (found.checks.some(({ item }) => item === NOTICE)) return null;
  return { ...sidesOf(occasion, found), startsOn: found.startsOn, latestOn: addDays(found.startsOn, -1) };
};

export const collaborationStarts: Composer<'collaboration_starts'> = async (occasion) => {
  const found = await collaborationIn(occasion, 'agreed', 'running');
  if (!found?.startsOn || found.startsOn !== occasion.params['startsOn']) return null;
  const started = found.status === 'running';
  const checklist = checklistOf({ kind: found.kind, onSite: found.demand.onSite });
  return {
    ...sidesOf(occasion, found),
    startsOn: found.startsOn,
    today: occasion.params['today'] === true,
    started,
    openPoints: started ? 0 : blockingChecks(checklist, found.checks, 'start').length,
  };
};

export const followUpDue: Composer<'follow_up_due'> = async (occasion) => {
  const found = await collaborationIn(occasion, 'running', 'at_risk');
  if (!found) return null;
  const dueOn = String(occasion.params['dueOn']);
  const silent = silentOf(found.followUps.filter((one) => one.dueOn === dueOn));
  const sides = sidesOf(occasion, found);
  const isAnswered = sides.to === 'coordinator' ? silent.length === 0 : !silent.includes(sides.to);
  if (isAnswered) return null;
  const names = { company: found.company.name, provider: found.provider.name };
  return { ...sides, dueOn, silent: silent.map((party) => names[party]) };
};

export const collaborationAtRisk: Composer<'collaboration_at_risk'> = async (occasion) => {
  const found = await collaborationIn(occasion, 'at_risk');
  if (!found?.riskReason || found.statusSince.toISOString() !== occasion.params['since']) return null;
  const proposal = (await occasion.reader.proposal(found.proposalId))!;
  const sides = sidesOf(occasion, found);
  const company = sides.to === 'company' ? [] : [await companyParty(occasion, proposal)];
  const provider = sides.to === 'provider' ? [] : [await providerParty(occasion, proposal)];
  return {
    ...sides,
    reminder: occasion.params['reminder'] === true,
    reason: riskReasonLabel(found.riskReason, occasion.language),
    note: found.riskNote,
    contacts: [...company, ...provider],
  };
};

export const agreementEnds: Composer<'agreement_ends'> = async (occasion) => {
  const found = await collaborationIn(occasion, 'agreed', 'running', 'at_risk');
  if (!found?.endsOn || found.endsOn !== occasion.params['endsOn']) return null;
  return { ...sidesOf(occasion, found), endsOn: found.endsOn };
};

export const evaluationDue: Composer<'evaluation_due'> = async (occasion) => {
  const found = await collaborationIn(occasion, 'completed');
  if (!found) return null;
  const sides = sidesOf(occasion, found);
  if (!silentOf(found.evaluations).some((party) => party === sides.to)) return null;
  return {
    ...sides,
    reminder: occasion.params['reminder'] === true,
    closesOn: addWorkingDays(brusselsDay(found.statusSince), EVALUATION_WORKING_DAYS),
  };
};
