import { isBlocked, type ConcernDecision } from '@bestuiver/domain';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { Concern } from './entities';

/** Whether the latest decision about unfair competition keeps a demand from going on (domain dossier 5.3 D11). */
export async function isDemandBlocked(manager: EntityManager, demandId: string): Promise<boolean> {
  const decided = await manager.find(Concern, {
    where: { demandId, outcome: Not(IsNull()) },
    select: { id: true, outcome: true, decidedAt: true },
  });
  return isBlocked(decided as (Concern & ConcernDecision)[]);
}
