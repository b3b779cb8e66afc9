import { move, type Actor, type LifeCycle } from '@bestuiver/domain';
import type { EntityManager } from 'typeorm';
import { recordAudit } from './audit';

/** A row with a life cycle. */
interface Moved<Status extends string> {
  readonly id: string;
  status: Status;
  statusSince: Date;
}

/** Which move, by whom, and why. */
export interface Moving<Verb extends string, Row> {
  readonly verb: Verb;
  readonly actor: Actor;
  /** Null or left out for the jobs. */
  readonly personId?: string | null;
  readonly now: Date;
  readonly reason?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** Facts that change along with the status. */
  readonly facts?: Partial<Row>;
  /** What else the audit trail tells. */
  readonly details?: Record<string, unknown>;
}

/**
 * Moves a locked row along its life cycle, with its line in the audit trail.
 *
 * @throws DomainError as `move` of the domain, when the table has no such move for this actor.
 */
export async function moveAlong<Status extends string, Verb extends string, Row extends Moved<Status>>(
  manager: EntityManager,
  cycle: LifeCycle<Status, Verb>,
  row: Row,
  { verb, actor, personId, now, reason, note, facts, details }: Moving<Verb, Row>,
): Promise<void> {
  const from = row.status;
  const status = move(cycle, { from, verb, by: actor, reason });
  await manager.save(Object.assign(row, facts, { status, statusSince: now }));
  await recordAudit(manager, {
    actor,
    personId: personId ?? null,
    action: `${cycle.noun}.${verb}`,
    objectType: cycle.noun,
    objectId: row.id,
    fromStatus: from,
    toStatus: status,
    reason: reason ?? null,
    note: note ?? null,
    details: details ?? null,
  });
}
