import {
  addDays,
  checklistOf,
  COLLABORATION_PARTIES,
  COLLABORATION_STATUSES,
  conflictsRaisedBy,
  followUpDays,
  type CollaborationStatus,
  type IsoDate,
} from '@bestuiver/domain';
import type { EntityManager } from 'typeorm';
import { bulkInsert } from '../bulk-insert';
import { commitTerms } from '../capacity/commitments';
import { beginCollaboration } from '../collaborations/begin-collaboration';
import {
  AuditEntry,
  Collaboration,
  CollaborationCheck,
  CollaborationConflict,
  CollaborationEvaluation,
  CollaborationFollowUp,
  RoleAssignment,
  type Demand,
  type Proposal,
} from '../entities';
import { stableId } from '../stable-id';
import type { DemoCollaboration } from './demo-data';
import { instantOn } from './demo-ids';

/** What a collaboration of the demo is made of. */
interface Scene {
  readonly plan: DemoCollaboration;
  readonly collaboration: Collaboration;
  readonly demand: Demand;
  readonly today: IsoDate;
}

/** The steps that lead to a status, with who takes them. */
const STEPS = [
  ['open_checks', 'checks', 'company'],
  ['agree', 'agreed', 'enterprise'],
  ['start', 'running', 'company'],
  ['mark_at_risk', 'at_risk', 'company'],
  ['complete', 'completed', 'company'],
  ['evaluate', 'evaluated', 'enterprise'],
] as const;

const hasReached = (status: CollaborationStatus, other: CollaborationStatus): boolean =>
  COLLABORATION_STATUSES.indexOf(status) >= COLLABORATION_STATUSES.indexOf(other);

/** Brings the collaboration of an introduced proposal as far as the demo plans it. */
export async function collaborateInDemo(
  manager: EntityManager,
  plan: DemoCollaboration,
  { proposal, demand, today }: { proposal: Proposal; demand: Demand; today: IsoDate },
): Promise<void> {
  await beginCollaboration(manager, proposal, demand, proposal.introducedAt!);
  const collaboration = await manager.findOneByOrFail(Collaboration, { proposalId: proposal.id });
  const begun = { objectId: collaboration.id, action: 'collaboration.begin' };
  await manager.update(AuditEntry, begun, { at: proposal.introducedAt! });
  const scene = { plan, collaboration, demand, today };
  await manager.save(Object.assign(collaboration, factsOf(scene)));
  await bulkInsert(manager, CollaborationCheck, await checksOf(manager, scene));
  await bulkInsert(manager, CollaborationConflict, conflictsOf(scene));
  await bulkInsert(manager, CollaborationFollowUp, followUpsOf(scene));
  await bulkInsert(manager, CollaborationEvaluation, evaluationsOf(scene));
  await bulkInsert(manager, AuditEntry, timelineOf(scene));
  if (['agreed', 'running', 'at_risk'].includes(plan.status))
    await commitTerms(manager, collaboration, instantOn(today, 0));
}

function factsOf({ plan, demand, today }: Scene): Partial<Collaboration> {
  const { status, agreedDaysAgo, startedDaysAgo, endedDaysAgo, endDay } = plan;
  const at = (daysAgo: number | undefined): Date | null => (daysAgo === undefined ? null : instantOn(today, -daysAgo));
  const day = (daysAgo: number | undefined): IsoDate | null =>
    daysAgo === undefined ? null : addDays(today, -daysAgo);
  const agreedAt = at(agreedDaysAgo);
  const since = instantOn(today, -sinceOf(plan));
  return {
    status,
    startsOn: day(startedDaysAgo) ?? demand.startDate,
    endsOn: endDay === undefined ? demand.endDate : addDays(today, endDay),
    terms: plan.terms ?? null,
    instructionList: plan.instructionList ?? null,
    ...(plan.hoursPerWeek && { hoursPerWeek: plan.hoursPerWeek }),
    riskReason: plan.riskReason ?? null,
    riskNote: plan.riskNote ?? null,
    agreedAt,
    companyAgreedAt: agreedAt,
    providerAgreedAt: agreedAt,
    startedOn: day(startedDaysAgo),
    endedOn: day(endedDaysAgo),
    statusSince: since,
    updatedAt: since,
  };
}

/** Days since the present status. */
function sinceOf({ status, agreedDaysAgo = 3, startedDaysAgo = 3, endedDaysAgo = 3 }: DemoCollaboration): number {
  if (status === 'agreed') return agreedDaysAgo;
  if (status === 'running') return startedDaysAgo;
  return status === 'completed' ? endedDaysAgo : 2;
}

/** What has to precede the status is confirmed; of open checks the first half is. */
async function checksOf(manager: EntityManager, scene: Scene): Promise<Partial<CollaborationCheck>[]> {
  const { plan, collaboration, demand, today } = scene;
  if (plan.status === 'preparing') return [];
  const checklist = checklistOf({ kind: demand.kind, onSite: demand.onSite });
  const half = checklist.slice(0, Math.floor(checklist.length / 2));
  const confirmed = hasReached(plan.status, 'running')
    ? checklist
    : hasReached(plan.status, 'agreed')
      ? checklist.filter(({ before }) => before === 'agreement')
      : half;
  const { id: collaborationId, companyId, providerId } = collaboration;
  const people = { company: await memberOf(manager, companyId), provider: await memberOf(manager, providerId) };
  const daysAgo = (plan.agreedDaysAgo ?? 2) - (plan.startedDaysAgo === undefined ? 0 : 2);
  return confirmed.flatMap(({ item, by }) =>
    by.map((party) => ({
      collaborationId,
      item,
      party,
      day: addDays(today, -daysAgo),
      confirmedAt: instantOn(today, -daysAgo),
      confirmedBy: people[party],
    })),
  );
}

async function memberOf(manager: EntityManager, organisationId: string): Promise<string | null> {
  const role = await manager.findOne(RoleAssignment, { where: { organisationId }, order: { id: 'ASC' } });
  return role?.personId ?? null;
}

/** Raised by the demand itself; what is agreed was cleared before. */
function conflictsOf({ plan, collaboration, demand, today }: Scene): Partial<CollaborationConflict>[] {
  if (plan.status === 'preparing') return [];
  const raisedAt = instantOn(today, -(plan.agreedDaysAgo ?? 1) - 2);
  const decided = hasReached(plan.status, 'agreed')
    ? { decision: 'cleared' as const, decidedAt: instantOn(today, -(plan.agreedDaysAgo ?? 1) - 1) }
    : {};
  return conflictsRaisedBy(demand.displacedWork).map((code) => ({
    collaborationId: collaboration.id,
    code,
    raisedBy: 'system',
    raisedAt,
    ...decided,
  }));
}

/** Everybody answered that it goes well, but for the company at the last moment. */
function followUpsOf({ collaboration, today }: Scene): Partial<CollaborationFollowUp>[] {
  const { id: collaborationId, startedOn, endedOn } = collaboration;
  if (startedOn === null) return [];
  const days = followUpDays(startedOn, endedOn ?? today);
  return days.flatMap((dueOn, index) =>
    COLLABORATION_PARTIES.filter((party) => party === 'provider' || index < days.length - 1).map((party) => ({
      collaborationId,
      dueOn,
      party,
      answer: 'well' as const,
      ...(party === 'company' && { deliveredOnTime: true, qualityAccepted: true }),
      answeredAt: instantOn(dueOn, 1),
    })),
  );
}

function evaluationsOf({ plan, collaboration, today }: Scene): Partial<CollaborationEvaluation>[] {
  const givenAt = instantOn(today, -Math.max(0, (plan.endedDaysAgo ?? 2) - 2));
  return COLLABORATION_PARTIES.flatMap((party) => {
    const given = plan.evaluations?.[party];
    return given ? [{ collaborationId: collaboration.id, party, ...given, givenAt }] : [];
  });
}

function timelineOf({ plan, collaboration, today }: Scene): Partial<AuditEntry>[] {
  const daysAgo = {
    open_checks: (plan.agreedDaysAgo ?? 1) + 3,
    agree: plan.agreedDaysAgo ?? 1,
    start: plan.startedDaysAgo ?? 1,
    mark_at_risk: 2,
    complete: plan.endedDaysAgo ?? 1,
    evaluate: Math.max(0, (plan.endedDaysAgo ?? 2) - 2),
  };
  const skipped: readonly string[] = plan.status === 'at_risk' ? [] : ['mark_at_risk'];
  const last = STEPS.findIndex(([, status]) => status === plan.status);
  return STEPS.slice(0, last + 1)
    .filter(([verb]) => !skipped.includes(verb))
    .map(([verb, toStatus, actor]) => ({
      id: stableId(`audit:${collaboration.proposalId}:${verb}`),
      at: instantOn(today, -daysAgo[verb]),
      actor,
      action: `collaboration.${verb}`,
      objectType: 'collaboration',
      objectId: collaboration.id,
      toStatus,
      reason: verb === 'mark_at_risk' ? (plan.riskReason ?? null) : null,
    }));
}
