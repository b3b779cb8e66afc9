import { recordAudit } from '@bestuiver/persistence';
import type { Acted } from './collaboration-scope';

/** Saves a step that moves no status: it is a sign of life, makes a new version, and leaves a line in the audit trail. */
export async function touch(
  { manager, collaboration, actor, personId, now }: Acted,
  verb: string,
  details: Record<string, unknown> = {},
): Promise<void> {
  await manager.save(Object.assign(collaboration, { updatedAt: now }));
  const object = { objectType: 'collaboration', objectId: collaboration.id };
  await recordAudit(manager, { actor, personId, action: `collaboration.${verb}`, ...object, details });
}
