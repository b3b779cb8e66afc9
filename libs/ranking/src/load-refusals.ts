import type { DemandKind, IsoDate } from '@bestuiver/domain';
import type { Refusal } from '@bestuiver/matching';
import { CapabilityRefusal } from '@bestuiver/persistence';
import { In, MoreThan, type EntityManager } from 'typeorm';

/** Capabilities that may not be asked for a demand today, by id: for good first, then those that pause. */
export async function loadRefusals(
  manager: EntityManager,
  { kind, activityIds }: { kind: DemandKind; activityIds: readonly string[] },
  today: IsoDate,
): Promise<Refusal[]> {
  const found = await manager.find(CapabilityRefusal, {
    where: [{ kind }, { activityId: In([...activityIds]) }, { until: MoreThan(today) }],
    order: { capabilityId: 'ASC', until: { direction: 'ASC', nulls: 'LAST' }, createdAt: 'ASC' },
  });
  // The last of a capability wins: a refusal for good over a pause.
  const refusals = new Map(found.map((refusal) => [refusal.capabilityId, refusal]));
  return [...refusals.values()].map(({ capabilityId, kind: refused, until }) => ({
    capabilityId,
    scope: until ? 'pause' : refused ? 'kind' : 'work',
    until,
  }));
}
