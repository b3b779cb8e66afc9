import type { EntityManager } from 'typeorm';

/**
 * Capabilities that a demand is busy with: proposed and not fallen away, alone or in a team. Nobody is asked twice about
 * the same work at the same time. `except` is left out.
 */
export async function takenCapabilities(
  manager: EntityManager,
  demandId: string,
  except: string | null = null,
): Promise<Set<string>> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT coalesce(m.capability_id, p.capability_id) AS id
     FROM proposal p LEFT JOIN consortium_member m ON m.consortium_id = p.consortium_id
     WHERE p.demand_id = $1 AND p.id IS DISTINCT FROM $2
       AND p.status NOT IN ('provider_declined', 'company_declined', 'expired', 'withdrawn')`,
    [demandId, except],
  );
  return new Set(rows.map(({ id }) => id));
}
