import { DEMAND_LIFE_CYCLE, LIVE_PROPOSAL_STATUSES, type DemandVerb } from '@bestuiver/domain';
import { moveAlong, Proposal, type Demand } from '@bestuiver/persistence';
import { In, type EntityManager } from 'typeorm';

/** A locked demand follows its proposals: in proposal while one is live, open again when none is left. */
export async function demandFollows(manager: EntityManager, demand: Demand, now: Date): Promise<void> {
  const follow = (verb: DemandVerb): Promise<void> =>
    moveAlong(manager, DEMAND_LIFE_CYCLE, demand, { verb, actor: 'system', now });
  const statuses = In([...LIVE_PROPOSAL_STATUSES, 'introduced']);
  const live = await manager.countBy(Proposal, { demandId: demand.id, status: statuses });
  if (demand.status === 'open' && live > 0) await follow('propose');
  else if (demand.status === 'in_proposal' && live === 0) await follow('return_to_open');
}
