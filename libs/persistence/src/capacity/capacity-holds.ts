import {
  brusselsDay,
  holdUntil,
  neededHoursPerWeek,
  planHold,
  type HeldWeek,
  type IsoDate,
  type ReleaseReason,
} from '@bestuiver/domain';
import { In, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { recordAudit } from '../audit';
import { Capability, CapacityHold, CapacityHoldWeek, type Demand, type Proposal } from '../entities';
import { calendarOf, commitWeeks, lockCalendar, sumHolds } from './calendar';

export interface PlannedHold {
  /** What the demand needs of the capability. */
  readonly hoursPerWeek: number;
  /** What a hold takes of each planned week in the demand's period; none where nothing is free. */
  readonly weeks: readonly HeldWeek[];
}

/** Who holds: the provider of a proposal, or one partner of a team with its share of the work, 0-1. */
export interface HoldingPart {
  readonly capabilityId: string;
  readonly beyondFree: boolean;
  readonly share?: number;
}

/** What a yes would hold today; null when the hours of the demand are not known. Locks nothing. */
export async function plannedHold(
  manager: EntityManager,
  { capabilityId, beyondFree, share = 1 }: HoldingPart,
  demand: Demand,
  today: IsoDate,
): Promise<PlannedHold | null> {
  const capability = await manager.findOneByOrFail(Capability, { id: capabilityId });
  const needed = neededHoursPerWeek(demand, capability);
  if (needed === null || needed <= 0) return null;
  const hoursPerWeek = share < 1 ? Math.ceil(needed * share) : needed;
  const { startDate, endDate } = demand;
  const weeks = await calendarOf(manager, capabilityId, today);
  return { hoursPerWeek, weeks: planHold({ today, startDate, endDate, hoursPerWeek, beyondFree, weeks }) };
}

/**
 * Holds the hours of a proposal that the provider, or a partner of its team, just said yes to (domain dossier 3.3), with
 * demand and proposal locked. Null when there is nothing to hold: the hours are not known, or the calendar has none in
 * the period.
 */
export async function placeHold(
  manager: EntityManager,
  proposal: Proposal,
  demand: Demand,
  now: Date,
  part: Pick<HoldingPart, 'capabilityId' | 'share'> = proposal,
): Promise<CapacityHold | null> {
  const { id: proposalId, beyondFree } = proposal;
  const { capabilityId } = part;
  const today = brusselsDay(now);
  await lockCalendar(manager, capabilityId);
  const planned = await plannedHold(manager, { ...part, beyondFree }, demand, today);
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
    weeks.map((week) => ({ proposalId, capabilityId, ...week })),
  );
  await sumHolds(manager, capabilityId);
  await record(manager, 'hold', hold);
  return manager.findOneByOrFail(CapacityHold, { proposalId, capabilityId });
}

/**
 * The hours of a proposal, of all partners of a team, become free again. Does nothing when none are held or committed.
 */
export async function releaseHold(
  manager: EntityManager,
  proposalId: string,
  reason: ReleaseReason,
  now: Date,
): Promise<void> {
  for (const { capabilityId } of await holdsOf(manager, { proposalId }))
    await releasePart(manager, { proposalId, capabilityId }, reason, now);
}

/** The hours one provider or partner holds become free again. Does nothing when none are held or committed. */
export async function releasePart(
  manager: EntityManager,
  part: HoldKey,
  releaseReason: ReleaseReason,
  now: Date,
): Promise<void> {
  const hold = await lockHold(manager, part);
  if (!hold || hold.status === 'released') return;
  if (hold.status === 'committed') await commitWeeks(manager, hold, brusselsDay(now), -1);
  await manager.update(CapacityHold, keyOf(hold), { status: 'released', releaseReason, settledAt: now });
  await sumHolds(manager, hold.capabilityId);
  await record(manager, 'release_hold', hold, releaseReason);
}

/** The hours of every proposal of a demand that only waits become free again: the demand closed. */
export async function releaseHoldsOf(manager: EntityManager, demandId: string, now: Date): Promise<void> {
  for (const hold of await holdsOf(manager, { status: In(['held']), proposal: { demandId } }))
    await releasePart(manager, hold, 'demand_closed', now);
}

/** A collaboration starts: what is held for its proposal is committed. False when nothing is held any more. */
export async function commitHold(manager: EntityManager, proposalId: string, now: Date): Promise<boolean> {
  let committed = false;
  for (const found of await holdsOf(manager, { proposalId })) {
    const hold = await lockHold(manager, found);
    if (hold?.status !== 'held') continue;
    await manager.update(CapacityHold, keyOf(hold), { status: 'committed', settledAt: now });
    await sumHolds(manager, hold.capabilityId);
    await commitWeeks(manager, hold, '0001-01-01', 1);
    await record(manager, 'commit_hold', hold);
    committed = true;
  }
  return committed;
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
  await manager.update(CapacityHold, keyOf(hold), extended);
  await record(manager, 'extend_hold', hold, null, personId);
}

/**
 * The last partner of a team said yes: the hours of those who answered before are held as long as those of the last one,
 * since the company is asked only now. This is no extension.
 */
export async function alignHolds(
  manager: EntityManager,
  proposalId: string,
  { surgeLevel }: Demand,
  now: Date,
): Promise<void> {
  const heldUntil = holdUntil(brusselsDay(now), surgeLevel);
  await manager.update(CapacityHold, { proposalId, status: 'held' }, { heldUntil });
}

/** One hold: the proposal, and the capability whose hours are held. */
export type HoldKey = Pick<CapacityHold, 'proposalId' | 'capabilityId'>;

/** A hold with its calendar locked, so that nothing else changes either; null when there is none. */
export async function lockHold(manager: EntityManager, part: HoldKey): Promise<CapacityHold | null> {
  const key = keyOf(part);
  if (!(await manager.existsBy(CapacityHold, key))) return null;
  await lockCalendar(manager, key.capabilityId);
  return manager.findOneBy(CapacityHold, key);
}

const keyOf = ({ proposalId, capabilityId }: HoldKey): HoldKey => ({ proposalId, capabilityId });

/** By capability, so that two changes that lock the same calendars wait for each other instead of for ever. */
function holdsOf(manager: EntityManager, where: FindOptionsWhere<CapacityHold>): Promise<CapacityHold[]> {
  return manager.find(CapacityHold, { where, order: { capabilityId: 'ASC' } });
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
