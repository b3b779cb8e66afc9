import type { EntityManager } from 'typeorm';

/** Organisations of the same group: the parent, its other daughters, and the own daughters; by enterprise number. */
export async function loadLinkedOrganisations(manager: EntityManager, organisationId: string): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT o.id FROM organisation one
       JOIN organisation o ON o.id <> one.id AND (
            o.enterprise_number = one.parent_number
         OR o.parent_number = one.enterprise_number
         OR o.parent_number = one.parent_number)
      WHERE one.id = $1 ORDER BY o.id`,
    [organisationId],
  );
  return rows.map(({ id }) => id);
}
