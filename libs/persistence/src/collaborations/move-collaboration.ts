import { COLLABORATION_LIFE_CYCLE, move, type Actor, type CollaborationVerb } from '@bestuiver/domain';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit';
import type { Collaboration } from '../entities';

export interface CollaborationMove {
  readonly verb: CollaborationVerb;
  readonly actor: Actor;
  /** Null for the jobs. */
  readonly personId: string | null;
  readonly now: Date;
  readonly reason?: string | undefined;
  readonly note?: string | undefined;
  /** Facts that change along with the status. */
  readonly facts?: Partial<Collaboration>;
}

/** Moves a locked collaboration, with its line in the audit trail. */
export async function moveCollaboration(
  manager: EntityManager,
  collaboration: Collaboration,
  { verb, actor, personId, now, reason, note, facts }: CollaborationMove,
): Promise<void> {
  const from = collaboration.status;
  const status = move(COLLABORATION_LIFE_CYCLE, { from, verb, by: actor, reason });
  await manager.save(Object.assign(collaboration, facts, { status, statusSince: now, updatedAt: now }));
  await recordAudit(manager, {
    actor,
    personId,
    action: `collaboration.${verb}`,
    objectType: 'collaboration',
    objectId: collaboration.id,
    fromStatus: from,
    toStatus: status,
    reason: reason ?? null,
    note: note ?? null,
  });
}
