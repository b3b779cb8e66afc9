import { DEMAND_LIFE_CYCLE, LIVE_PROPOSAL_STATUSES, move, type DemandVerb } from '@bestuiver/domain';
import { Proposal, recordAudit, type Demand } from '@bestuiver/persistence';
import { In, type EntityManager } from 'typeorm';

/** A locked demand follows its proposals: in proposal while one is live, open again when none is left. */
export async function demandFollows(manager: EntityManager, demand: Demand, now: Date): Promise<void> {
  const statuses = In([...LIVE_PROPOSAL_STATUSES, 'introduced']);
  const live = await manager.countBy(Proposal, { demandId: demand.id, status: statuses });
  if (demand.status === 'open' && live > 0) await follow(manager, demand, 'propose', now);
  else if (demand.status === 'in_proposal' && live === 0) await follow(manager, demand, 'return_to_open', now);
}

async function follow(manager: EntityManager, demand: Demand, verb: DemandVerb, now: Date): Promise<void> {
  const from = demand.status;
  const status = move(DEMAND_LIFE_CYCLE, { from, verb, by: 'system' });
  await manager.save(Object.assign(demand, { status, statusSince: now }));
  const action = `demand.${verb}`;
  const statuses = { fromStatus: from, toStatus: status };
  await recordAudit(manager, { actor: 'system', action, objectType: 'demand', objectId: demand.id, ...statuses });
}
