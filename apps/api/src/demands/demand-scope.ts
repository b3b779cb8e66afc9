import type { Permission } from '@bestuiver/domain';
import { Demand } from '@bestuiver/persistence';
import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { Acting, Reader } from '../access/reader';
import { refuse } from '../errors/refuse';

/**
 * Demands a permission reaches: those of the own organisation, and those of the own area. A draft is nobody else's
 * business, except the coordinator's who writes it for a company.
 */
export function demandsFor(manager: EntityManager, reader: Reader, permission: Permission): SelectQueryBuilder<Demand> {
  const { organisationIds, areaIds } = reader.scope(permission);
  return manager
    .createQueryBuilder(Demand, 'd')
    .where(
      new Brackets((reach) =>
        reach
          .where('d.organisationId = ANY(:organisationIds)', { organisationIds })
          .orWhere(`d.workingAreaId = ANY(:areaIds) AND (d.status <> 'draft' OR d.onBehalf)`, { areaIds }),
      ),
    );
}

/** Adds what the page of a demand shows besides its row. */
export const withShown = (demands: SelectQueryBuilder<Demand>): SelectQueryBuilder<Demand> =>
  demands
    .leftJoinAndSelect('d.organisation', 'o')
    .leftJoinAndSelect('d.workingArea', 'a')
    .leftJoinAndSelect('d.site', 's')
    .leftJoinAndSelect('d.activities', 'da');

/**
 * The row of a demand, or with `withShown` what its page shows.
 * @throws DomainError not-found when there is no such demand within reach.
 */
export async function getDemand(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  id: string,
  shape: typeof withShown = (row) => row,
): Promise<Demand> {
  const demand = await shape(demandsFor(manager, reader, permission))
    .andWhere('d.id = :id', { id })
    .getOne();
  if (!demand) throw refuse('not-found', 'demand.not_found', { id });
  return demand;
}

/** As `getDemand`, locked for the rest of the transaction. */
export async function lockDemandFor(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  id: string,
): Promise<Demand> {
  const found = demandsFor(manager, reader, permission).andWhere('d.id = :id', { id });
  const demand = await found.setLock('pessimistic_write').getOne();
  if (!demand) throw refuse('not-found', 'demand.not_found', { id });
  return demand;
}

/** The role in which somebody acts on a demand within reach. */
export function actingOnDemand(reader: Reader, permission: Permission, demand: Demand): Acting {
  const acting = reader.actingOn(permission, {
    organisationIds: [demand.organisationId],
    areaIds: [demand.workingAreaId],
  });
  if (!acting) throw refuse('not-found', 'demand.not_found', { id: demand.id });
  return acting;
}
