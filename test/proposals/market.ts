import { addDays, brusselsDay, weeksFrom } from '@bestuiver/domain';
import {
  Capability,
  CapabilityActivity,
  CapacitySlot,
  Demand,
  DemandActivity,
  Establishment,
  Match,
  MatchRun,
  Organisation,
  Person,
  RoleAssignment,
  WorkingArea,
} from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../../apps/api/src/access/reader';
import {
  aCapability,
  aCompany,
  aDemand,
  aMatch,
  aMatchRun,
  anEnterprise,
  anEstablishment,
  aPerson,
  aRole,
  store,
} from '../factories';
import { readerOf } from './desk';

const ACTIVITY = 'manual-packing';

export interface Provider {
  readonly name: string;
  readonly capabilityId: string;
  readonly personId: string;
  readonly reader: Reader;
}

export interface AskedFor {
  readonly id: string;
  readonly title: string;
}

/** A coordinator, one company with demands, and providers that could all do them. */
export interface Market {
  readonly coordinator: Reader;
  readonly company: Reader & { readonly name?: string };
  readonly companyName: string;
  readonly providers: readonly Provider[];
  readonly demands: readonly AskedFor[];
}

export interface MarketSize {
  readonly providers: number;
  readonly demands: number;
  /** Hours a week every provider offers, and every demand needs. */
  readonly freeHours: number;
  readonly hoursPerWeek: number;
}

/**
 * Rows of a small market: every demand is open, starts in two weeks and runs eight, and has every provider on its short
 * list, best first.
 */
export async function aMarket(manager: EntityManager, now: Date, size: MarketSize): Promise<Market> {
  const today = brusselsDay(now);
  const area = await manager.findOneByOrFail(WorkingArea, { mandate: 'regierol' });
  const [curator, buyer, company] = [aPerson(), aPerson(), aCompany()];
  const sides = Array.from({ length: size.providers }, () => {
    const organisation = anEnterprise();
    const establishment = anEstablishment({ organisationId: organisation.id! });
    const capability = aCapability({ establishmentId: establishment.id!, confirmedAt: now, fteAvailable: 10 });
    return { organisation, establishment, capability, person: aPerson() };
  });
  const demands = Array.from({ length: size.demands }, () =>
    aDemand({
      organisationId: company.id!,
      postedBy: buyer.id!,
      workingAreaId: area.id,
      status: 'open',
      hoursPerWeek: size.hoursPerWeek,
      volume: null,
      startDate: addDays(today, 14),
      endDate: addDays(today, 70),
    }),
  );
  const runs = demands.map(({ id }) => aMatchRun({ demandId: id! }));
  const pairs = runs.flatMap(({ id, demandId }) =>
    sides.map(({ capability }, rank) =>
      aMatch({
        runId: id!,
        demandId: demandId!,
        capabilityId: capability.id!,
        rank: rank + 1,
        score: 95 - rank,
        status: 'shortlisted',
      }),
    ),
  );
  const weeks = sides.flatMap(({ capability }) =>
    weeksFrom(today, 20).map((weekStart) => ({ capabilityId: capability.id!, weekStart, freeHours: size.freeHours })),
  );
  await store(manager, Organisation, [company, ...sides.map(({ organisation }) => organisation)]);
  await store(manager, Person, [curator, buyer, ...sides.map(({ person }) => person)]);
  await store(manager, RoleAssignment, [
    aRole({ personId: curator.id!, role: 'coordinator', workingAreaId: area.id }),
    aRole({ personId: buyer.id!, role: 'company_admin', organisationId: company.id! }),
    ...sides.map(({ person, organisation }) =>
      aRole({ personId: person.id!, role: 'enterprise_admin', organisationId: organisation.id! }),
    ),
  ]);
  await store(
    manager,
    Establishment,
    sides.map(({ establishment }) => establishment),
  );
  await store(
    manager,
    Capability,
    sides.map(({ capability }) => capability),
  );
  await store(
    manager,
    CapabilityActivity,
    sides.map(({ capability }) => offered(capability)),
  );
  await store(manager, CapacitySlot, weeks);
  await store(manager, Demand, demands);
  await store(manager, DemandActivity, demands.map(asked));
  await store(manager, MatchRun, runs);
  await store(manager, Match, pairs);
  return {
    coordinator: readerOf(curator, [{ role: 'coordinator', workingAreaId: area.id }]),
    company: readerOf(buyer, [{ role: 'company_admin', organisationId: company.id! }]),
    companyName: company.name!,
    providers: sides.map(({ organisation, capability, person }) => ({
      name: organisation.name!,
      capabilityId: capability.id!,
      personId: person.id!,
      reader: readerOf(person, [{ role: 'enterprise_admin', organisationId: organisation.id! }]),
    })),
    demands: demands.map(({ id, title }) => ({ id: id!, title: title! })),
  };
}

const offered = ({ id }: Partial<Capability>): Partial<CapabilityActivity> => ({
  capabilityId: id!,
  activityId: ACTIVITY,
  level: 3,
});

const asked = ({ id }: Partial<Demand>): Partial<DemandActivity> => ({
  demandId: id!,
  activityId: ACTIVITY,
  position: 0,
});
