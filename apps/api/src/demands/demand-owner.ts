import { actorOf, reachOf, type Actor } from '@bestuiver/domain';
import { Organisation } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../access/reader';
import { refuseField } from '../errors/refuse';

/** Whose a demand is, and in which role it is written. */
export interface DemandOwner {
  readonly organisationId: string;
  readonly actor: Actor;
  readonly onBehalf: boolean;
}

/**
 * The organisation a demand is posted for: the own one, or the one a coordinator names.
 * @throws DomainError invalid when it has to be named or cannot be used.
 */
export async function findOwner(
  manager: EntityManager,
  reader: Reader,
  organisationId: string | undefined,
): Promise<DemandOwner> {
  const { organisationIds, areaIds } = reader.scope('demand.create');
  const named = organisationId ?? (organisationIds.length === 1 ? organisationIds[0] : undefined);
  if (named === undefined) throw refuseField('/organisationId', 'demand.organisation_required');
  if (organisationIds.includes(named))
    return { organisationId: named, actor: ownActor(reader, named), onBehalf: false };
  const exists = areaIds.length > 0 && (await manager.existsBy(Organisation, { id: named }));
  if (!exists) throw refuseField('/organisationId', 'organisation.not_found', { id: named });
  return { organisationId: named, actor: 'coordinator', onBehalf: true };
}

function ownActor(reader: Reader, id: string): Actor {
  const grant = reader.grants.find(
    ({ role, organisationId }) => organisationId === id && reachOf('demand.create', role) === 'own',
  );
  return (grant && actorOf(grant.role)) ?? 'company';
}
