import type { Permission } from '@bestuiver/domain';
import { Capability, Establishment, WorkingAreaMember } from '@bestuiver/persistence';
import { Brackets, type EntityManager, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import type { Acting, Reader } from '../access/reader';
import { refuse } from '../errors/refuse';

const IN_AREAS = `e.nis_code IN (
  SELECT member.nis_code FROM working_area_member member
   WHERE member.working_area_id = ANY(:areaIds) AND member.valid_from <= :today
     AND (member.valid_to IS NULL OR member.valid_to > :today))`;

/** Limits a query with the site as `e` to the sites a permission reaches; `restriction` narrows what an area sees. */
export function reachSites<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  reader: Reader,
  permission: Permission,
  today: string,
  restriction = 'true',
): SelectQueryBuilder<T> {
  const { organisationIds, areaIds } = reader.scope(permission);
  return query.andWhere(
    new Brackets((reach) =>
      reach
        .where('e.organisation_id = ANY(:organisationIds)', { organisationIds })
        .orWhere(`${IN_AREAS} AND ${restriction}`, { areaIds, today }),
    ),
  );
}

/** Capabilities of the own enterprise, and of the own area as far as they are no private drafts. */
export function capabilitiesFor(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  today: string,
): SelectQueryBuilder<Capability> {
  const query = manager.createQueryBuilder(Capability, 'c').innerJoinAndSelect('c.establishment', 'e');
  return reachSites(query, reader, permission, today, `(c.status <> 'draft' OR c.on_behalf)`);
}

/** @throws DomainError not-found when there is no such capability within reach. */
export async function getCapability(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  id: string,
  today: string,
): Promise<Capability> {
  const capability = await capabilitiesFor(manager, reader, permission, today).andWhere('c.id = :id', { id }).getOne();
  if (!capability) throw refuse('not-found', 'capability.not_found', { id });
  return capability;
}

/** As `getCapability`, locked for the rest of the transaction. */
export async function lockCapabilityFor(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  id: string,
  today: string,
): Promise<Capability> {
  const capability = await capabilitiesFor(manager, reader, permission, today)
    .andWhere('c.id = :id', { id })
    .setLock('pessimistic_write', undefined, ['c'])
    .getOne();
  if (!capability) throw refuse('not-found', 'capability.not_found', { id });
  return capability;
}

/** @throws DomainError not-found when there is no such site within reach. */
export async function getEstablishment(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  id: string,
  today: string,
): Promise<Establishment> {
  const query = manager
    .createQueryBuilder(Establishment, 'e')
    .innerJoinAndSelect('e.organisation', 'o')
    .where('e.id = :id', { id });
  const establishment = await reachSites(query, reader, permission, today).getOne();
  if (!establishment) throw refuse('not-found', 'establishment.not_found', { id });
  return establishment;
}

/** The role in which somebody acts for a site; null when the permission does not reach it. */
export async function actingAtSite(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  { organisationId, nisCode }: Pick<Establishment, 'organisationId' | 'nisCode'>,
  today: string,
): Promise<Acting | null> {
  const members = await manager
    .createQueryBuilder(WorkingAreaMember, 'm')
    .where('m.nisCode = :nisCode AND m.validFrom <= :today AND (m.validTo IS NULL OR m.validTo > :today)', {
      nisCode,
      today,
    })
    .getMany();
  return reader.actingOn(permission, {
    organisationIds: [organisationId],
    areaIds: members.map(({ workingAreaId }) => workingAreaId),
  });
}
