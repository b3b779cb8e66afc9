import type { Actor, Permission } from '@bestuiver/domain';
import { Concern, Demand, lockDemand, Proposal } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../access/reader';
import { demandsFor } from '../demands/demand-scope';
import { refuse } from '../errors/refuse';
import { ownParts } from '../proposals/own-parts';

/** How much of the files of a demand somebody reads: all, flags, or what every party may know. */
export type Sight = 'all' | 'flags' | 'facts';

/** A demand that concerns are about, as somebody stands to it. */
export interface Concerned {
  readonly demand: Demand;
  readonly actor: Actor;
  /** Organisation for which the reader speaks; null for who curates. */
  readonly organisationId: string | null;
  readonly sight: Sight;
}

/**
 * A demand within reach of a permission on concerns: of the own organisation, of the own area, or about which the own
 * enterprise was asked, alone or in a team.
 * @throws DomainError not-found when there is none.
 */
export async function getConcerned(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  id: string,
): Promise<Concerned> {
  const within = await demandsFor(manager, reader, permission).andWhere('d.id = :id', { id }).getOne();
  const asked = within ? null : await askedFor(manager, reader, permission, id);
  const demand = within ?? (asked && (await manager.findOneBy(Demand, { id })));
  if (!demand) throw refuse('not-found', 'demand.not_found', { id });
  const organisationId = asked ?? demand.organisationId;
  const acting = reader.actingOn(permission, { organisationIds: [organisationId], areaIds: [demand.workingAreaId] });
  if (!acting) throw refuse('not-found', 'demand.not_found', { id });
  const speaks = acting.actor === 'company' || acting.actor === 'enterprise';
  return {
    demand,
    actor: acting.actor,
    organisationId: speaks ? organisationId : null,
    sight: sightOf(reader, demand),
  };
}

/** The own enterprise that was asked about a demand; null when none was. */
async function askedFor(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  demandId: string,
): Promise<string | null> {
  const { organisationIds } = reader.scope(permission);
  const proposal = await manager
    .createQueryBuilder(Proposal, 'p')
    .where('p.demandId = :demandId AND p.sentAt IS NOT NULL', { demandId })
    .andWhere('p.providerId = ANY(:organisationIds)', { organisationIds })
    .getOne();
  if (proposal) return proposal.providerId;
  const part = await ownParts(manager, reader, permission)
    .innerJoinAndSelect('cap.establishment', 'site')
    .andWhere('p.demandId = :demandId', { demandId })
    .getOne();
  return part?.capability.establishment.organisationId ?? null;
}

/** Domain dossier 5.6, C5: who works for the body that asks reads and decides as little as any party. */
function sightOf(reader: Reader, { workingAreaId, organisationId }: Demand): Sight {
  const within = (permission: Permission): boolean =>
    workingAreaId !== null && reader.scope(permission).areaIds.includes(workingAreaId);
  if (reader.belongsTo(organisationId)) return 'facts';
  if (within('concern.decide')) return 'all';
  return within('concern.read') ? 'flags' : 'facts';
}

/** A file and its demand, both locked for a move by who decides. @throws DomainError not-found, forbidden. */
export async function lockConcern(
  manager: EntityManager,
  reader: Reader,
  id: string,
): Promise<{ concern: Concern; demand: Demand }> {
  const { areaIds } = reader.scope('concern.decide');
  const found = await manager
    .createQueryBuilder(Concern, 'f')
    .innerJoin('f.demand', 'd')
    .where('f.id = :id AND d.workingAreaId = ANY(:areaIds)', { id, areaIds })
    .getOne();
  // The demand first, as everywhere: a proposal that is being sent waits for the decision, or the other way round.
  const demand = found && (await lockDemand(manager, found.demandId));
  const concern = await manager.findOne(Concern, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!found || !demand || !concern) throw refuse('not-found', 'concern.not_found', { id });
  if (reader.belongsTo(demand.organisationId)) throw refuse('forbidden', 'demand.conflict_of_interest');
  return { concern, demand };
}
