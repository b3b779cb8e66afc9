import type { Permission } from '@bestuiver/domain';
import { Consortium } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../access/reader';
import { refuse } from '../errors/refuse';

/**
 * A consortium for a demand of the areas a permission reaches, with its members.
 * @throws DomainError not-found when there is none.
 */
export async function getConsortiumFor(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  id: string,
): Promise<Consortium> {
  const { areaIds } = reader.scope(permission);
  const found = await manager
    .createQueryBuilder(Consortium, 'c')
    .innerJoin('c.demand', 'd')
    .innerJoinAndSelect('c.members', 'm')
    .innerJoinAndSelect('m.capability', 'cap')
    .innerJoinAndSelect('cap.establishment', 'e')
    .where('c.id = :id AND d.workingAreaId = ANY(:areaIds)', { id, areaIds })
    .getOne();
  if (!found) throw refuse('not-found', 'consortium.not_found', { id });
  return found;
}
