import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** Rows of one statement: PostgreSQL takes at most 65,535 parameters. */
const CHUNK = 300;

/** Inserts rows of one entity. */
export async function store<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly Partial<E>[],
): Promise<void> {
  for (let i = 0; i < rows.length; i += CHUNK) {
    await manager.insert(entity, rows.slice(i, i + CHUNK));
  }
}
