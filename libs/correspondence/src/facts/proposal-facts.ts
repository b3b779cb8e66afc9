import {
  Capability,
  Demand,
  Establishment,
  Match,
  Municipality,
  Organisation,
  Proposal,
  rowsOf,
  WorkingArea,
} from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';

/**
 * Proposals with everything their mails speak of. Each table is read by its keys: what many proposals share (a demand,
 * its company) comes once, and nothing has to be planned again.
 */
export async function loadProposalFacts(manager: EntityManager, proposalIds: readonly string[]): Promise<Proposal[]> {
  const proposals = await rowsOf(manager, Proposal, proposalIds);
  const keys = <K extends keyof Proposal>(key: K): Proposal[K][] => proposals.map((proposal) => proposal[key]);
  const [matches, demands, capabilities] = await Promise.all([
    byId(manager, Match, keys('matchId')),
    byId(manager, Demand, keys('demandId')),
    byId(manager, Capability, keys('capabilityId')),
  ]);
  const [organisations, areas, establishments] = await Promise.all([
    byId(manager, Organisation, [
      ...keys('providerId'),
      ...[...demands.values()].map(({ organisationId }) => organisationId),
    ]),
    byId(
      manager,
      WorkingArea,
      [...demands.values()].map(({ workingAreaId }) => workingAreaId),
    ),
    byId(
      manager,
      Establishment,
      [...capabilities.values()].map(({ establishmentId }) => establishmentId),
    ),
  ]);
  const places = new Map(
    (
      await rowsOf(
        manager,
        Municipality,
        [...[...demands.values()].map(({ siteNis }) => siteNis), ...[...establishments.values()].map(nisOf)],
        'nisCode',
      )
    ).map((place) => [place.nisCode, place]),
  );
  for (const establishment of establishments.values()) establishment.municipality = places.get(nisOf(establishment))!;
  for (const capability of capabilities.values())
    capability.establishment = establishments.get(capability.establishmentId)!;
  for (const demand of demands.values()) {
    demand.organisation = organisations.get(demand.organisationId)!;
    demand.workingArea = areas.get(demand.workingAreaId ?? '') ?? null;
    demand.site = places.get(demand.siteNis ?? '') ?? null;
  }
  return proposals.map((proposal) =>
    Object.assign(proposal, {
      match: matches.get(proposal.matchId ?? '') ?? null,
      demand: demands.get(proposal.demandId)!,
      capability: capabilities.get(proposal.capabilityId)!,
      provider: organisations.get(proposal.providerId)!,
    }),
  );
}

const nisOf = ({ nisCode }: Establishment): string => nisCode;

async function byId<E extends { id: string }>(
  manager: EntityManager,
  entity: new () => E,
  ids: readonly (string | null)[],
): Promise<Map<string, E>> {
  return new Map((await rowsOf(manager, entity, ids)).map((row) => [row.id, row]));
}
