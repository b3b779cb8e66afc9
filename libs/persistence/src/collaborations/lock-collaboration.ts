import type { EntityManager } from 'typeorm';
import { Collaboration, type Demand } from '../entities';
import { lockDemand } from '../locks';

/** Locks a collaboration and its demand, the demand first; null when there is no such collaboration. */
export async function lockCollaboration(
  manager: EntityManager,
  id: string,
): Promise<{ collaboration: Collaboration; demand: Demand } | null> {
  const found = await manager.findOne(Collaboration, { where: { id }, select: { id: true, demandId: true } });
  if (!found) return null;
  const demand = await lockDemand(manager, found.demandId);
  const collaboration = await manager.findOne(Collaboration, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return demand && collaboration ? { collaboration, demand } : null;
}
