import { Capability } from '@bestuiver/persistence';
import { In, type EntityManager } from 'typeorm';

/** Capabilities by id with their site, municipality and organisation: what a ranking shows of them. */
export async function loadShown(manager: EntityManager, ids: readonly string[]): Promise<Map<string, Capability>> {
  const rows = await manager.find(Capability, {
    where: { id: In([...new Set(ids)]) },
    relations: { establishment: { organisation: true, municipality: true } },
  });
  return new Map(rows.map((row) => [row.id, row]));
}
