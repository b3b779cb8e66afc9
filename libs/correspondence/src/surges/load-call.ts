import { CALLING_STATUSES, isSurge } from '@bestuiver/domain';
import { SurgeCall } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';

/** A surge call with its demand and what it asks of whom, best first; null when there is none. */
export function loadCall(manager: EntityManager, id: string): Promise<SurgeCall | null> {
  return manager.findOne(SurgeCall, {
    where: { id },
    relations: {
      demand: { organisation: true, site: true, workingArea: true },
      requests: { organisation: true, capability: true },
    },
    order: { requests: { rank: 'ASC' } },
  });
}

/** Whether the call goes on: nothing ended it, and its demand is still in a surge. */
export const isCalling = ({ endedAt, demand }: Pick<SurgeCall, 'endedAt' | 'demand'>): boolean =>
  endedAt === null && isSurge(demand.surgeLevel) && CALLING_STATUSES.includes(demand.status);
