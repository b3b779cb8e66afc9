import type { Permission } from '@bestuiver/domain';
import { ConsortiumMember } from '@bestuiver/persistence';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Reader } from '../access/reader';

/** Parts (`m`) of asked teams (`c`) and their proposals (`p`), of the enterprises a permission reaches. */
export function ownParts(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
): SelectQueryBuilder<ConsortiumMember> {
  const { organisationIds: partnerIds } = reader.scope(permission);
  return manager
    .createQueryBuilder(ConsortiumMember, 'm')
    .innerJoinAndSelect('m.consortium', 'c')
    .innerJoinAndSelect('c.proposal', 'p')
    .innerJoinAndSelect('m.capability', 'cap')
    .innerJoin('cap.establishment', 'e')
    .where('p.sentAt IS NOT NULL AND e.organisationId = ANY(:partnerIds)', { partnerIds });
}
