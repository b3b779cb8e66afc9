import { brusselsDay, TALKING_STATUSES, type EndReason } from '@bestuiver/domain';
import { In, type EntityManager } from 'typeorm';
import { Collaboration } from '../entities';
import { moveCollaboration } from './move-collaboration';

/** The talks of a locked demand that closed end with it; what was agreed stands. Gives those that ended. */
export async function endTalks(
  manager: EntityManager,
  demandId: string,
  reason: EndReason,
  now: Date,
): Promise<Collaboration[]> {
  const talks = await manager.find(Collaboration, {
    where: { demandId, status: In([...TALKING_STATUSES]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const collaboration of talks) {
    const facts = { endReason: reason, endedOn: brusselsDay(now) };
    const by = { actor: 'system', personId: null } as const;
    await moveCollaboration(manager, collaboration, { verb: 'terminate', ...by, now, reason, facts });
  }
  return talks;
}
