import { withoutName } from '@bestuiver/domain';
import { Organisation, type Demand } from '@bestuiver/persistence';
import { In, type EntityManager } from 'typeorm';

/** An enterprise with a proposal for a demand that has not fallen away, and whether it and the company know each other. */
export interface ConcernedProvider {
  readonly organisationId: string;
  readonly introduced: boolean;
  /** Its own proposal; null for the partners of a team. */
  readonly proposalId: string | null;
}

/** Enterprises that were asked about a demand, alone or in a team, and have not fallen away. */
export async function providersOf(manager: EntityManager, demandId: string): Promise<ConcernedProvider[]> {
  return manager.query<ConcernedProvider[]>(
    `SELECT e.organisation_id AS "organisationId", bool_or(p.introduced_at IS NOT NULL) AS introduced,
            min(p.id::text) FILTER (WHERE p.provider_id = e.organisation_id) AS "proposalId"
     FROM proposal p LEFT JOIN consortium_member m ON m.consortium_id = p.consortium_id
     JOIN capability c ON c.id = coalesce(m.capability_id, p.capability_id)
     JOIN establishment e ON e.id = c.establishment_id
     WHERE p.demand_id = $1 AND p.sent_at IS NOT NULL
       AND p.status NOT IN ('provider_declined', 'company_declined', 'expired', 'withdrawn')
     GROUP BY e.organisation_id ORDER BY e.organisation_id`,
    [demandId],
  );
}

/**
 * Takes names out of texts about a demand for the people of some organisations: of the company and the enterprises they
 * were not introduced to, and of who else raised a concern.
 */
export async function namesHiddenFrom(
  manager: EntityManager,
  { id, organisationId }: Pick<Demand, 'id' | 'organisationId'>,
  readers: readonly string[],
  reporters: readonly (string | null)[],
): Promise<(text: string) => string> {
  const providers = await providersOf(manager, id);
  const met = providers.filter(({ introduced }) => introduced).map((provider) => provider.organisationId);
  const isCompany = readers.includes(organisationId);
  const known = [...readers, ...(isCompany ? met : met.some((one) => readers.includes(one)) ? [organisationId] : [])];
  const involved = [organisationId, ...providers.map((provider) => provider.organisationId), ...reporters];
  const hidden = involved.filter((one) => one !== null && !known.includes(one));
  const organisations = await manager.findBy(Organisation, { id: In([...new Set(hidden)]) });
  return (text) => organisations.reduce((rest, { name }) => withoutName(rest, name), text);
}
