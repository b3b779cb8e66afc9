import type { IsoDate } from '@bestuiver/domain';
import { CapabilityRefusal, DemandActivity, newId, recordAudit, type Demand } from '@bestuiver/persistence';
import { IsNull, Not, type EntityManager } from 'typeorm';
import type { AnswerDto } from './answer.dto';

/** What an answer says about later proposals: never this kind or this work, or nothing before a day. */
export interface LaterWish {
  readonly never: 'kind' | 'work' | null;
  readonly until: IsoDate | null;
}

/** What an answer says about later ones. */
export const wishIn = ({ reason, never, until }: AnswerDto): LaterWish => ({
  never: reason === 'never_this_kind' ? (never ?? 'kind') : null,
  until: until ?? null,
});

/** Keeps what a provider does not want to be asked again; the same wish twice is one. Later days replace earlier ones. */
export async function keepRefusal(
  manager: EntityManager,
  { capabilityId }: { readonly capabilityId: string },
  demand: Demand,
  { never, until }: LaterWish,
  personId: string,
): Promise<void> {
  const row = { id: newId(), capabilityId, personId };
  if (never) {
    const activityId = never === 'work' ? await mainActivityOf(manager, demand.id) : null;
    const scope = activityId ? { activityId } : { kind: demand.kind };
    await manager
      .createQueryBuilder()
      .insert()
      .into(CapabilityRefusal)
      .values({ ...row, ...scope })
      .orIgnore()
      .execute();
    await record(manager, capabilityId, personId, { ...scope, demandId: demand.id });
  }
  if (until) {
    await manager.delete(CapabilityRefusal, { capabilityId, until: Not(IsNull()) });
    await manager.insert(CapabilityRefusal, { ...row, id: newId(), until });
    await record(manager, capabilityId, personId, { until, demandId: demand.id });
  }
}

async function mainActivityOf(manager: EntityManager, demandId: string): Promise<string | null> {
  const [main] = await manager.find(DemandActivity, { where: { demandId }, order: { position: 'ASC' }, take: 1 });
  return main?.activityId ?? null;
}

async function record(
  manager: EntityManager,
  capabilityId: string,
  personId: string,
  details: Record<string, unknown>,
): Promise<void> {
  const action = 'capability.refuse';
  const who = { actor: 'enterprise', personId };
  await recordAudit(manager, { ...who, action, objectType: 'capability', objectId: capabilityId, details });
}
