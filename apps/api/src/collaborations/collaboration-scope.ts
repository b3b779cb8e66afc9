import type { Actor, CollaborationSide, Permission } from '@bestuiver/domain';
import { Collaboration, lockCollaboration, type Demand } from '@bestuiver/persistence';
import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { Reader } from '../access/reader';
import { refuse } from '../errors/refuse';
import { ownParts } from '../proposals/own-parts';

const WITHIN =
  'd.workingAreaId = ANY(:areaIds) OR k.providerId = ANY(:organisationIds) OR k.companyId = ANY(:organisationIds)';

/** Collaborations a permission reaches: those of the own organisation on either side, and of the own area. */
export function collaborationsFor(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
): SelectQueryBuilder<Collaboration> {
  const { organisationIds, areaIds } = reader.scope(permission);
  return manager
    .createQueryBuilder(Collaboration, 'k')
    .innerJoin('k.demand', 'd')
    .where(new Brackets((reach) => reach.where(WITHIN, { areaIds, organisationIds })));
}

/** Those to list: within reach, and of teams that the own enterprise is a partner of. */
export function listedCollaborations(manager: EntityManager, reader: Reader): SelectQueryBuilder<Collaboration> {
  const { organisationIds, areaIds } = reader.scope('collaboration.read');
  const parts = ownParts(manager, reader, 'collaboration.read_part').select('1').andWhere('p.id = k.proposal_id');
  const inTeam = `EXISTS (${parts.getQuery()})`;
  return manager
    .createQueryBuilder(Collaboration, 'k')
    .innerJoin('k.demand', 'd')
    .where(new Brackets((reach) => reach.where(WITHIN, { areaIds, organisationIds }).orWhere(inTeam)))
    .setParameters(parts.getParameters());
}

/** @throws DomainError not-found when there is no such collaboration within reach. */
export async function checkReach(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  id: string,
): Promise<void> {
  const within = collaborationsFor(manager, reader, permission).andWhere('k.id = :id', { id });
  if (!(await within.getExists())) throw refuse('not-found', 'collaboration.not_found', { id });
}

/** A collaboration somebody acts in, locked with its demand. */
export interface Acted {
  readonly manager: EntityManager;
  readonly collaboration: Collaboration;
  readonly demand: Demand;
  readonly side: CollaborationSide;
  readonly actor: Actor;
  readonly personId: string;
  readonly now: Date;
}

/** @throws DomainError not-found when there is no such collaboration within reach. */
export async function lockFor(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  id: string,
  now: Date,
): Promise<Acted> {
  await checkReach(manager, reader, permission, id);
  const locked = await lockCollaboration(manager, id);
  if (!locked) throw refuse('not-found', 'collaboration.not_found', { id });
  const side = sideOf(reader, locked.collaboration);
  return { manager, ...locked, side, actor: ACTOR_OF_SIDE[side], personId: reader.personId, now };
}

/** As what a side moves the life cycle. */
export const ACTOR_OF_SIDE: Readonly<Record<CollaborationSide, Actor>> = {
  company: 'company',
  provider: 'enterprise',
  coordinator: 'coordinator',
};

/** What a reader within reach is in a collaboration: a party first, so that it can speak for itself. */
export function sideOf(
  reader: Reader,
  { providerId, companyId }: Pick<Collaboration, 'providerId' | 'companyId'>,
): CollaborationSide {
  if (reader.belongsTo(providerId)) return 'provider';
  return reader.belongsTo(companyId) ? 'company' : 'coordinator';
}
