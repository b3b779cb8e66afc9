import { addDays, CAPACITY_WEEKS, weekStart, type HeldWeek, type IsoDate } from '@bestuiver/domain';
import { Between, type EntityManager } from 'typeorm';
import { CapacitySlot } from '../entities';

/**
 * Locks the calendar of a capability for the rest of the transaction: of two holds at the same time the second one sees
 * what the first one left. Demands and proposals are locked before, never after.
 */
export async function lockCalendar(manager: EntityManager, capabilityId: string): Promise<void> {
  await manager.query('SELECT FROM capability WHERE id = $1 FOR NO KEY UPDATE', [capabilityId]);
}

/** The planned weeks of a capability from this week on, in order. */
export function calendarOf(manager: EntityManager, capabilityId: string, today: IsoDate): Promise<CapacitySlot[]> {
  const first = weekStart(today);
  return manager.find(CapacitySlot, {
    where: { capabilityId, weekStart: Between(first, addDays(first, 7 * (CAPACITY_WEEKS - 1))) },
    order: { weekStart: 'ASC' },
  });
}

/**
 * Makes the held hours of a locked calendar the sum of its holds. A week stays marked as going beyond what is free for
 * as long as it does.
 */
export async function sumHolds(manager: EntityManager, capabilityId: string): Promise<void> {
  await manager.query(
    `UPDATE capacity_slot s SET held_hours = t.held, over_allowed = t.beyond
     FROM (
       SELECT p.week_start, coalesce(sum(w.hours) FILTER (WHERE w.status = 'held'), 0) AS held,
         coalesce(bool_or(w.beyond_free), false) OR (p.over_allowed AND
           coalesce(sum(w.hours) FILTER (WHERE w.status = 'held'), 0) + p.committed_hours > p.free_hours) AS beyond
       FROM capacity_slot p LEFT JOIN (
         SELECT hw.week_start, hw.hours, h.status, h.beyond_free FROM capacity_hold h
         JOIN capacity_hold_week hw ON (hw.proposal_id, hw.capability_id) = (h.proposal_id, h.capability_id)
         WHERE h.capability_id = $1 AND h.status <> 'released') w ON w.week_start = p.week_start
       WHERE p.capability_id = $1 GROUP BY p.capability_id, p.week_start) t
     WHERE s.capability_id = $1 AND s.week_start = t.week_start
       AND (s.held_hours, s.over_allowed) IS DISTINCT FROM (t.held, t.beyond)`,
    [capabilityId],
  );
}

/** Adds the hours of a hold's weeks from a day on to what is committed of a locked calendar, or takes them off. */
export async function commitWeeks(
  manager: EntityManager,
  { proposalId, capabilityId }: { proposalId: string; capabilityId: string },
  from: IsoDate,
  sign: 1 | -1,
): Promise<void> {
  await manager.query(
    `UPDATE capacity_slot s SET committed_hours = greatest(0, s.committed_hours + $4::int * w.hours)
     FROM capacity_hold_week w
     WHERE w.proposal_id = $2 AND w.capability_id = $1 AND s.capability_id = $1 AND s.week_start = w.week_start AND w.week_start >= $3`,
    [capabilityId, proposalId, weekStart(from), sign],
  );
}

/** Adds hours to what is committed in weeks of a locked calendar. */
export async function addCommitted(
  manager: EntityManager,
  capabilityId: string,
  weeks: readonly HeldWeek[],
): Promise<void> {
  await manager.query(
    `UPDATE capacity_slot s SET committed_hours = s.committed_hours + w.hours
     FROM unnest($2::date[], $3::float8[]) AS w (week_start, hours)
     WHERE s.capability_id = $1 AND s.week_start = w.week_start`,
    [capabilityId, weeks.map(({ weekStart: monday }) => monday), weeks.map(({ hours }) => hours)],
  );
}
