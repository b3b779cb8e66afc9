import { DEMAND_LIFE_CYCLE, TALKING_STATUSES } from '@bestuiver/domain';
import { Collaboration, moveAlong, type Demand } from '@bestuiver/persistence';
import { In, Not, type EntityManager } from 'typeorm';
import { endProposals } from '../proposals/end-proposals';

/**
 * A locked demand is fulfilled once an agreement stands and nobody talks about it any more: a demand may be shared. What
 * is still asked of others is withdrawn. Talks that failed leave it to the coordinator, who opens it again.
 */
export async function settleDemand(manager: EntityManager, demand: Demand, now: Date): Promise<void> {
  if (demand.status !== 'in_negotiation') return;
  const of = { demandId: demand.id };
  if (await manager.existsBy(Collaboration, { ...of, status: In([...TALKING_STATUSES]) })) return;
  if (!(await manager.existsBy(Collaboration, { ...of, status: Not('terminated') }))) return;
  const facts = { updatedAt: now };
  await moveAlong(manager, DEMAND_LIFE_CYCLE, demand, { verb: 'fulfil', actor: 'system', now, facts });
  await endProposals(manager, demand.id, now, 'other_partner_found');
}
