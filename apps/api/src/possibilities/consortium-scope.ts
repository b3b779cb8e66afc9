import type { Permission } from '@bestuiver/domain';
import { Consortium, ConsortiumMember } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../access/reader';
import { refuse } from '../errors/refuse';

/**
 * A consortium for a demand of the areas a permission reaches, locked for the rest of the transaction.
 * @throws DomainError not-found when there is none.
 */
export async function lockConsortiumFor(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  id: string,
): Promise<Consortium> {
  const { areaIds } = reader.scope(permission);
  const found = await manager
    .createQueryBuilder(Consortium, 'c')
    .innerJoin('c.demand', 'd')
    .where('c.id = :id AND d.workingAreaId = ANY(:areaIds)', { id, areaIds })
    .setLock('pessimistic_write', undefined, ['c'])
    .getOne();
  if (!found) throw refuse('not-found', 'consortium.not_found', { id });
  found.members = await manager.findBy(ConsortiumMember, { consortiumId: id });
  return found;
}
