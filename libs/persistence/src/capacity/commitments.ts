import { brusselsDay, planHold, type HeldWeek, type IsoDate } from '@bestuiver/domain';
import { In, type EntityManager } from 'typeorm';
import { CapacityHold, CapacityHoldWeek, Collaboration, type CapacitySlot } from '../entities';
import { addCommitted, calendarOf, lockCalendar, sumHolds } from './calendar';
import { commitHold } from './capacity-holds';

type Terms = Pick<Collaboration, 'proposalId' | 'capabilityId' | 'startsOn' | 'endsOn' | 'hoursPerWeek' | 'beyondFree'>;

/**
 * Both parties agreed: what was held makes room for what the terms say, and that is committed (domain dossier 3.3). Never
 * more than is free, unless the provider promised so. Terms without hours commit what was held. Does nothing twice.
 */
export async function commitTerms(manager: EntityManager, terms: Terms, now: Date): Promise<void> {
  const { proposalId, capabilityId, hoursPerWeek, beyondFree } = terms;
  await lockCalendar(manager, capabilityId);
  const hold = await manager.findOneBy(CapacityHold, { proposalId });
  if (hold?.status === 'committed') return;
  if (hoursPerWeek !== null) {
    const today = brusselsDay(now);
    await manager.delete(CapacityHoldWeek, { proposalId });
    await sumHolds(manager, capabilityId);
    const weeks = planOf(terms, hoursPerWeek, await calendarOf(manager, capabilityId, today), today);
    const facts = { hoursPerWeek, beyondFree, status: 'held', releaseReason: null, settledAt: null } as const;
    const until = hold?.heldUntil ?? today;
    await manager.upsert(CapacityHold, { proposalId, capabilityId, heldUntil: until, ...facts }, ['proposalId']);
    await keepWeeks(manager, proposalId, weeks);
  }
  await commitHold(manager, proposalId, now);
}

/** Weeks that an enterprise just planned carry what it agreed to before; the calendar is locked. */
export async function extendCommitments(manager: EntityManager, capabilityId: string, today: IsoDate): Promise<void> {
  const agreed = await manager.find(Collaboration, {
    where: { capabilityId, status: In(['agreed', 'running', 'at_risk']) },
    order: { agreedAt: 'ASC', id: 'ASC' },
  });
  for (const terms of agreed) {
    const { proposalId } = terms;
    const hold = await manager.findOne(CapacityHold, { where: { proposalId }, relations: { weeks: true } });
    if (hold?.status !== 'committed') continue;
    const known = new Set(hold.weeks.map((week) => week.weekStart));
    const calendar = await calendarOf(manager, capabilityId, today);
    const fresh = calendar.filter((slot) => !known.has(slot.weekStart));
    const weeks = planOf(terms, hold.hoursPerWeek, fresh, today);
    if (weeks.length === 0) continue;
    await keepWeeks(manager, proposalId, weeks);
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

async function keepWeeks(manager: EntityManager, proposalId: string, weeks: readonly HeldWeek[]): Promise<void> {
  if (weeks.length === 0) return;
  await manager.insert(
    CapacityHoldWeek,
    weeks.map((week) => ({ proposalId, ...week })),
  );
}
