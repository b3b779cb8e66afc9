import { MATCHABLE_DEMAND_STATUSES, type DemandKind } from '@bestuiver/domain';
import { enqueue } from '@bestuiver/jobs';
import { Demand, recordAudit } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';

/** Between two rankings, so that one a coordinator asks for meanwhile does not wait for all of them. */
const SPREAD_MS = 1_000;

const ALREADY_WAITING = `EXISTS (
  SELECT FROM outbox o WHERE o.name = 'demand.match' AND o.relayed_at IS NULL AND o.data->>'demandId' = d.id::text)`;

export interface Reweighed {
  readonly workingAreaId: string;
  readonly kind: DemandKind;
  readonly personId: string;
  readonly now: Date;
}

/**
 * Has the demands of an area for which other weights hold now ranked again, one after the other and each once: a ranking
 * that waits already will read the new weights. It tells nobody by mail; the history of each demand says why.
 */
export async function rerankDemands(
  manager: EntityManager,
  { workingAreaId, kind, personId, now }: Reweighed,
): Promise<void> {
  const demands = await manager
    .createQueryBuilder(Demand, 'd')
    .select('d.id', 'id')
    .addSelect(ALREADY_WAITING, 'waiting')
    .where('d.workingAreaId = :workingAreaId AND d.kind = :kind', { workingAreaId, kind })
    .andWhere('d.status = ANY(:statuses)', { statuses: MATCHABLE_DEMAND_STATUSES })
    .orderBy('d.openedAt', 'ASC', 'NULLS FIRST')
    .addOrderBy('d.id')
    .getRawMany<{ id: string; waiting: boolean }>();
  for (const { id } of demands) {
    const action = 'demand.reweigh';
    await recordAudit(manager, { actor: 'area_admin', personId, action, objectType: 'demand', objectId: id });
  }
  const unasked = demands.filter(({ waiting }) => !waiting);
  for (const [i, { id: demandId }] of unasked.entries()) {
    const runAt = new Date(now.getTime() + i * SPREAD_MS);
    await enqueue(manager, 'demand.match', { demandId, quiet: true }, { runAt });
  }
}
