import type { Permission } from '@bestuiver/domain';
import { lockProposal, Proposal, type Demand } from '@bestuiver/persistence';
import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { Reader } from '../access/reader';
import { refuse } from '../errors/refuse';

/**
 * Proposals a permission reaches: of the own area all, as a provider those that were sent, as a company those that were
 * sent on to it.
 */
export function proposalsFor(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
): SelectQueryBuilder<Proposal> {
  const { organisationIds, areaIds } = reader.scope(permission);
  return manager
    .createQueryBuilder(Proposal, 'p')
    .innerJoinAndSelect('p.demand', 'd')
    .where(
      new Brackets((reach) =>
        reach
          .where('d.workingAreaId = ANY(:areaIds)', { areaIds })
          .orWhere('p.providerId = ANY(:organisationIds) AND p.sentAt IS NOT NULL', { organisationIds })
          .orWhere('d.organisationId = ANY(:organisationIds) AND p.forwardedAt IS NOT NULL'),
      ),
    );
}

/** @throws DomainError not-found when there is no such proposal within reach. */
export async function getProposal(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  id: string,
): Promise<Proposal> {
  const proposal = await proposalsFor(manager, reader, permission).andWhere('p.id = :id', { id }).getOne();
  if (!proposal) throw refuse('not-found', 'proposal.not_found', { id });
  return proposal;
}

/** As `getProposal`, locked with its demand for the rest of the transaction. */
export async function lockProposalFor(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  id: string,
): Promise<{ proposal: Proposal; demand: Demand }> {
  await getProposal(manager, reader, permission, id);
  const locked = await lockProposal(manager, id);
  if (!locked) throw refuse('not-found', 'proposal.not_found', { id });
  return locked;
}

/** What a reader is in a proposal: who curates the area sees most, whatever else they are. */
export function partyOf(
  reader: Reader,
  { providerId }: Proposal,
  demand: Demand,
): 'coordinator' | 'provider' | 'company' {
  const { areaIds } = reader.scope('proposal.read');
  if (demand.workingAreaId !== null && areaIds.includes(demand.workingAreaId)) return 'coordinator';
  return reader.belongsTo(providerId) ? 'provider' : 'company';
}
