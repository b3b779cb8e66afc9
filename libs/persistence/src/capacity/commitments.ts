import { brusselsDay, planHold, type HeldWeek, type IsoDate } from '@bestuiver/domain';
import { In, type EntityManager } from 'typeorm';
import { CapacityHold, CapacityHoldWeek, Collaboration, type CapacitySlot } from '../entities';
import { addCommitted, calendarOf, lockCalendar, sumHolds } from './calendar';
import { commitHold, type HoldKey } from './capacity-holds';

type Terms = Pick<Collaboration, 'proposalId' | 'capabilityId' | 'startsOn' | 'endsOn' | 'hoursPerWeek' | 'beyondFree'>;

/**
 * Both parties agreed: what was held makes room for what the terms say, and that is committed (domain dossier 3.3). The
 * partners of a team carry the agreed hours as they shared those held. Never more than is free, unless the provider
 * promised so. Terms without hours commit what was held. Does nothing twice.
 */
export async function commitTerms(manager: EntityManager, terms: Terms, now: Date): Promise<void> {
  const { proposalId, capabilityId, hoursPerWeek } = terms;
  const held = await manager.find(CapacityHold, { where: { proposalId }, order: { capabilityId: 'ASC' } });
  if (held.some(({ status }) => status === 'committed')) return;
  if (hoursPerWeek !== null) {
    const parts = held.length > 0 ? held : [{ capabilityId, hoursPerWeek: 1, heldUntil: brusselsDay(now) }];
    const all = parts.reduce((sum, part) => sum + part.hoursPerWeek, 0);
    for (const { capabilityId: id, hoursPerWeek: own, heldUntil } of parts) {
      const part = { proposalId, capabilityId: id };
      await planAgain(manager, { ...part, heldUntil, hoursPerWeek: (hoursPerWeek * own) / all }, terms, now);
    }
  }
  await commitHold(manager, proposalId, now);
}

/** Holds what the terms say instead of what was held before. */
async function planAgain(
  manager: EntityManager,
  part: HoldKey & Pick<CapacityHold, 'hoursPerWeek' | 'heldUntil'>,
  terms: Terms,
  now: Date,
): Promise<void> {
  const { proposalId, capabilityId, hoursPerWeek } = part;
  const today = brusselsDay(now);
  await lockCalendar(manager, capabilityId);
  await manager.delete(CapacityHoldWeek, { proposalId, capabilityId });
  await sumHolds(manager, capabilityId);
  const weeks = planOf(terms, hoursPerWeek, await calendarOf(manager, capabilityId, today), today);
  const facts = { beyondFree: terms.beyondFree, status: 'held', releaseReason: null, settledAt: null } as const;
  await manager.upsert(CapacityHold, { ...part, ...facts }, ['proposalId', 'capabilityId']);
  await keepWeeks(manager, part, weeks);
}

/** Weeks that an enterprise just planned carry what it agreed to before; the calendar is locked. */
export async function extendCommitments(manager: EntityManager, capabilityId: string, today: IsoDate): Promise<void> {
  const holds = await manager.find(CapacityHold, {
    where: { capabilityId, status: 'committed' },
    relations: { weeks: true },
    order: { settledAt: 'ASC', proposalId: 'ASC' },
  });
  for (const hold of holds) {
    const { proposalId } = hold;
    const terms = await manager.findOneBy(Collaboration, {
      proposalId,
      status: In(['agreed', 'running', 'at_risk']),
    });
    if (!terms) continue;
    const known = new Set(hold.weeks.map((week) => week.weekStart));
    const calendar = await calendarOf(manager, capabilityId, today);
    const fresh = calendar.filter((slot) => !known.has(slot.weekStart));
    const weeks = planOf(terms, hold.hoursPerWeek, fresh, today);
    if (weeks.length === 0) continue;
    await keepWeeks(manager, hold, weeks);
    await sumHolds(manager, capabilityId);
    await addCommitted(manager, capabilityId, weeks);
  }
}

function planOf(
  { startsOn: startDate, endsOn: endDate, beyondFree }: Terms,
  hoursPerWeek: number,
  weeks: readonly CapacitySlot[],
  today: IsoDate,
): HeldWeek[] {
  return planHold({ today, startDate, endDate, hoursPerWeek, beyondFree, weeks });
}

async function keepWeeks(
  manager: EntityManager,
  { proposalId, capabilityId }: HoldKey,
  weeks: readonly HeldWeek[],
): Promise<void> {
  if (weeks.length === 0) return;
  await manager.insert(
    CapacityHoldWeek,
    weeks.map((week) => ({ proposalId, capabilityId, ...week })),
  );
}
