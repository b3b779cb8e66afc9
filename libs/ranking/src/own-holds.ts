import { weeksFrom } from '@bestuiver/domain';
import type { Calendar, MatchCapability } from '@bestuiver/matching';
import { CapacityHold } from '@bestuiver/persistence';
import { In, type EntityManager } from 'typeorm';

/** What is held and committed for the demand itself is free for it: a provider that said yes does not become too small. */
export async function loadOwnHolds(manager: EntityManager, demandId: string): Promise<CapacityHold[]> {
  return manager.find(CapacityHold, {
    where: { status: In(['held', 'committed']), proposal: { demandId } },
    relations: { weeks: true },
    order: { capabilityId: 'ASC' },
  });
}

/** By capability, the calendar as the demand sees it whose holds these are. */
export function ownCalendars(
  holds: readonly CapacityHold[],
  capabilities: Pick<ReadonlyMap<string, MatchCapability>, 'get'>,
): Map<string, Calendar> {
  const calendars = new Map<string, Calendar>();
  for (const hold of holds) {
    const calendar = calendars.get(hold.capabilityId) ?? capabilities.get(hold.capabilityId)?.calendar;
    if (!calendar) continue;
    const { from, hours } = calendar;
    const held = new Map(hold.weeks.map(({ weekStart, hours }) => [weekStart, hours]));
    calendars.set(hold.capabilityId, {
      from,
      hours: weeksFrom(from, hours.length).map((monday, week) => hours[week]! + (held.get(monday) ?? 0)),
    });
  }
  return calendars;
}
