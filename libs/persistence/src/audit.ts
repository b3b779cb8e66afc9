import type { EntityManager } from 'typeorm';
import { AuditEntry } from './entities';
import { newId } from './ids';

export interface AuditFact {
  readonly actor: string;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  /** Null or left out for the jobs. */
  readonly personId?: string | null;
  readonly fromStatus?: string | null;
  readonly toStatus?: string | null;
  readonly reason?: string | null;
  readonly note?: string | null;
  readonly details?: Record<string, unknown> | null;
}

/** Adds one line to the audit trail, in the transaction of the change it tells of. */
export async function recordAudit(manager: EntityManager, fact: AuditFact): Promise<void> {
  await manager.insert(AuditEntry, { id: newId(), ...fact, details: (fact.details ?? null) as object | null });
}
