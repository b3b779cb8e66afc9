import { addDays, brusselsDay, MATCHABLE_DEMAND_STATUSES } from '@bestuiver/domain';
import { Capability, Demand, DemandActivity, workingAreaId } from '@bestuiver/persistence';
import { LiveTaxonomy, prepareDatabase, Ranking } from '@bestuiver/ranking';
import { createTaxonomy } from '@bestuiver/taxonomy';
import { In, type DataSource } from 'typeorm';
import { prepareDemo } from '../../../apps/standalone/src/demo-accounts';
import { aCapability, aDemand, store } from '../../factories';

export const PASSWORD = 'password-of-the-http-bench';
/** Demands of other years in the area, so that a list has something to leave out. */
const OLDER_DEMANDS = 2_000;

const SITE_OF = `
  SELECT e.id FROM person p
    JOIN role_assignment r ON r.person_id = p.id
    JOIN establishment e ON e.organisation_id = r.organisation_id
   WHERE p.email = $1
   ORDER BY e.main DESC LIMIT 1`;

const COMPANY_OF = `
  SELECT r.organisation_id AS "companyId", p.id AS "personId" FROM person p
    JOIN role_assignment r ON r.person_id = p.id
   WHERE p.email = $1`;

/** What the calls name. */
export interface Scene {
  readonly areaId: string;
  /** An open demand of the demo region with a stored run. */
  readonly demandId: string;
  readonly companyId: string;
  readonly personId: string;
  /** One capability a lane: two changes of the same one would wait for each other. */
  readonly capabilityIds: readonly string[];
}

/** Brings an empty database to the schema of the product with the demo accounts. */
export async function prepare(url: string): Promise<void> {
  await prepareDatabase(url, createTaxonomy());
  await prepareDemo(url, PASSWORD, new Date());
}

/** The demo region with its runs, thousands of older demands, and a capability for each lane. */
export async function seed(dataSource: DataSource, lanes: number): Promise<Scene> {
  const { manager } = dataSource;
  const areaId = workingAreaId('midwest');
  const today = brusselsDay(new Date());
  const ranking = new Ranking(dataSource, new LiveTaxonomy(dataSource));
  const open = await manager.find(Demand, {
    where: { workingAreaId: areaId, status: In([...MATCHABLE_DEMAND_STATUSES]) },
    order: { createdAt: 'ASC' },
  });
  const [demand] = open;
  if (!demand) throw new Error('the demo region has no open demand in the area of its coordinator');
  for (const { id } of open) await ranking.run(id, today, MATCHABLE_DEMAND_STATUSES);

  const older = Array.from({ length: OLDER_DEMANDS }, (_, i) =>
    aDemand({
      organisationId: demand.organisationId,
      workingAreaId: areaId,
      status: 'fulfilled',
      statusSince: new Date(`${addDays(today, -30 - (i % 700))}T09:00:00Z`),
    }),
  );
  await store(manager, Demand, older);
  await store(
    manager,
    DemandActivity,
    older.map(({ id }) => ({ demandId: id!, activityId: 'manual-packing', position: 0 })),
  );

  const [site] = await dataSource.query<{ id: string }[]>(SITE_OF, ['enterprise@demo.example']);
  const capabilities = Array.from({ length: lanes }, () => aCapability({ establishmentId: site!.id }));
  await store(manager, Capability, capabilities);
  const [company] = await dataSource.query<Pick<Scene, 'companyId' | 'personId'>[]>(COMPANY_OF, [
    'company@demo.example',
  ]);
  await dataSource.query('VACUUM ANALYZE');
  return { areaId, demandId: demand.id, ...company!, capabilityIds: capabilities.map(({ id }) => id!) };
}
