import {
  brusselsDay,
  holdUntil,
  neededHoursPerWeek,
  planHold,
  type HeldWeek,
  type IsoDate,
  type ReleaseReason,
} from '@bestuiver/domain';
import { In, type EntityManager } from 'typeorm';
import { recordAudit } from '../audit';
import { Capability, CapacityHold, CapacityHoldWeek, type Demand, type Proposal } from '../entities';
import { calendarOf, commitWeeks, lockCalendar, sumHolds } from './calendar';

export interface PlannedHold {
  /** What the demand needs of the capability. */
  readonly hoursPerWeek: number;
  /** What a hold takes of each planned week in the demand's period; none where nothing is free. */
  readonly weeks: readonly HeldWeek[];
}

/** What a yes would hold today; null when the hours of the demand are not known. Locks nothing. */
export async function plannedHold(
  manager: EntityManager,
  { capabilityId, beyondFree }: Pick<Proposal, 'capabilityId' | 'beyondFree'>,
  demand: Demand,
  today: IsoDate,
): Promise<PlannedHold | null> {
  const capability = await manager.findOneByOrFail(Capability, { id: capabilityId });
  const hoursPerWeek = neededHoursPerWeek(demand, capability);
  if (hoursPerWeek === null || hoursPerWeek <= 0) return null;
  const { startDate, endDate } = demand;
  const weeks = await calendarOf(manager, capabilityId, today);
  return { hoursPerWeek, weeks: planHold({ today, startDate, endDate, hoursPerWeek, beyondFree, weeks }) };
}

/**
 * Holds the hours of a proposal that the provider just said yes to (domain dossier 3.3), with demand and proposal
 * locked. Null when there is nothing to hold: the hours are not known, or the calendar has none in the period.
 */
export async function placeHold(
  manager: EntityManager,
  proposal: Proposal,
  demand: Demand,
  now: Date,
): Promise<CapacityHold | null> {
  const { id: proposalId, capabilityId, beyondFree } = proposal;
  const today = brusselsDay(now);
  await lockCalendar(manager, capabilityId);
  const planned = await plannedHold(manager, proposal, demand, today);
  if (!planned?.weeks.some(({ hours }) => hours > 0)) return null;
  const { hoursPerWeek, weeks } = planned;
  const heldUntil = holdUntil(today, demand.surgeLevel);
  const hold = {
    proposalId,
    capabilityId,
    hoursPerWeek,
    beyondFree,
    heldUntil,
    status: 'held',
    createdAt: now,
  } as const;
  await manager.insert(CapacityHold, hold);
  await manager.insert(
    CapacityHoldWeek,
    weeks.map((week) => ({ proposalId, ...week })),
  );
  await sumHolds(manager, capabilityId);
  await record(manager, 'hold', hold);
  return manager.findOneByOrFail(CapacityHold, { proposalId });
}

/** The hours of a proposal become free again. Does nothing when none are held or committed. */
export async function releaseHold(
  manager: EntityManager,
  proposalId: string,
  releaseReason: ReleaseReason,
  now: Date,
): Promise<void> {
  const hold = await lockHold(manager, proposalId);
  if (!hold || hold.status === 'released') return;
  if (hold.status === 'committed') await commitWeeks(manager, hold, brusselsDay(now), -1);
  await manager.update(CapacityHold, { proposalId }, { status: 'released', releaseReason, settledAt: now });
  await sumHolds(manager, hold.capabilityId);
  await record(manager, 'release_hold', hold, releaseReason);
}

/** The hours of every proposal of a demand that only waits become free again: the demand closed. */
export async function releaseHoldsOf(manager: EntityManager, demandId: string, now: Date): Promise<void> {
  const holds = await manager.find(CapacityHold, {
    where: { status: In(['held']), proposal: { demandId } },
    order: { capabilityId: 'ASC' },
  });
  for (const { proposalId } of holds) await releaseHold(manager, proposalId, 'demand_closed', now);
}

/** A collaboration starts: what was held is committed. False when nothing is held any more. */
export async function commitHold(manager: EntityManager, proposalId: string, now: Date): Promise<boolean> {
  const hold = await lockHold(manager, proposalId);
  if (hold?.status !== 'held') return false;
  await manager.update(CapacityHold, { proposalId }, { status: 'committed', settledAt: now });
  await sumHolds(manager, hold.capabilityId);
  await commitWeeks(manager, hold, '0001-01-01', 1);
  await record(manager, 'commit_hold', hold);
  return true;
}

/** Holds the hours as long again; the caller saw to it that this is the first time. */
export async function extendHold(
  manager: EntityManager,
  hold: CapacityHold,
  { surgeLevel }: Demand,
  personId: string,
  now: Date,
): Promise<void> {
  const extended = { heldUntil: holdUntil(hold.heldUntil, surgeLevel), extendedAt: now };
  await manager.update(CapacityHold, { proposalId: hold.proposalId }, extended);
  await record(manager, 'extend_hold', hold, null, personId);
}

/** The hold of a proposal with its calendar locked, so that nothing else changes either; null when there is none. */
export async function lockHold(manager: EntityManager, proposalId: string): Promise<CapacityHold | null> {
  const found = await manager.findOneBy(CapacityHold, { proposalId });
  if (!found) return null;
  await lockCalendar(manager, found.capabilityId);
  return manager.findOneBy(CapacityHold, { proposalId });
}

async function record(
  manager: EntityManager,
  verb: 'hold' | 'release_hold' | 'commit_hold' | 'extend_hold',
  { capabilityId, proposalId, hoursPerWeek }: Pick<CapacityHold, 'capabilityId' | 'proposalId' | 'hoursPerWeek'>,
  reason: ReleaseReason | null = null,
  personId: string | null = null,
): Promise<void> {
  await recordAudit(manager, {
    actor: personId ? 'enterprise' : 'system',
    personId,
    action: `capability.${verb}`,
    objectType: 'capability',
    objectId: capabilityId,
    reason,
    details: { proposalId, hoursPerWeek },
  });
}
