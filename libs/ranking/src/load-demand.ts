import type { IsoDate } from '@bestuiver/domain';
import type { MatchDemand } from '@bestuiver/matching';
import { Demand, DemandWarning, isDemandBlocked, OrganisationExclusion } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { loadLinkedOrganisations } from './load-linked-organisations';
import { loadRefusals } from './load-refusals';
import type { TextProfiles } from './text-profiles';

export interface LoadedDemand {
  readonly row: Demand;
  readonly demand: MatchDemand;
}

/** A demand as the engine reads it, with its row. Throws when there is no such demand. */
export async function loadMatchDemand(
  manager: EntityManager,
  profiles: TextProfiles,
  demandId: string,
  today: IsoDate,
): Promise<LoadedDemand> {
  // With a limit TypeORM would ask for the id first, and then for the row.
  const [row] = await manager.find(Demand, {
    where: { id: demandId },
    relations: { activities: true, site: true, organisation: true },
  });
  if (!row) throw new Error(`there is no demand ${demandId}`);
  const exclusions = await manager.find(OrganisationExclusion, {
    where: [{ organisationId: row.organisationId }, { excludedId: row.organisationId }],
  });
  const warnings = await manager.findBy(DemandWarning, { demandId, judgement: 'confirmed' });
  const { title, description, language, organisation } = row;
  const profile = await profiles.of(manager, {
    title,
    description,
    language,
    side: 'demand',
    organisation: organisation.name,
  });
  const activityIds = [...row.activities].sort((a, b) => a.position - b.position).map(({ activityId }) => activityId);
  return {
    row,
    demand: {
      id: row.id,
      kind: row.kind,
      attributes: row,
      details: row.details,
      activityIds,
      profile: { entries: profile.e },
      location: row.site && { lat: row.site.lat, lon: row.site.lon },
      organisationId: row.organisationId,
      excludedOrganisationIds: exclusions
        .map(({ organisationId, excludedId }) => (organisationId === row.organisationId ? excludedId : organisationId))
        .sort(),
      linkedOrganisationIds: await loadLinkedOrganisations(manager, row.organisationId),
      warnings: warnings.map(({ code }) => code).sort(),
      refusals: await loadRefusals(manager, { kind: row.kind, activityIds }, today),
      concernBlocked: await isDemandBlocked(manager, demandId),
    },
  };
}
