import type { IsoDate } from '@bestuiver/domain';
import type { EntityManager } from 'typeorm';
import { bulkInsert } from '../bulk-insert';
import {
  AuditEntry,
  Capability,
  CapabilityActivity,
  CapacitySlot,
  Certificate,
  Demand,
  DemandActivity,
  Establishment,
  Organisation,
  Person,
  Recognition,
  RoleAssignment,
} from '../entities';
import { loadGeography } from '../geography/load-geography';
import { demoAccounts, demoDemands } from './demo-data';
import { demandId, organisationId, personId } from './demo-ids';
import { demoRegion } from './demo-region';

export interface DemoLoad {
  /** False when the demo region was there already. */
  readonly loaded: boolean;
  /** Demands to match once, in the order to enqueue them; empty when nothing was loaded. */
  readonly demandIds: readonly string[];
}

/** Statuses of a demand that has been open, so that the coordinator expects a match run. */
const HAS_BEEN_OPEN = ['open', 'in_proposal', 'in_negotiation', 'partially_fulfilled', 'fulfilled'];

/**
 * Inserts the demo region in the transaction of the manager, the reference geography included; does nothing when it is
 * there already. The activities of the taxonomy have to be in the database before. `passwordHash` (argon2id, PHC form)
 * becomes the password of every demo account; contacts get none.
 */
export async function loadDemoRegion(
  manager: EntityManager,
  { today, passwordHash }: { today: IsoDate; passwordHash: string },
): Promise<DemoLoad> {
  await loadGeography(manager);
  const [sentinel] = demoDemands;
  if (sentinel && (await manager.existsBy(Organisation, { id: organisationId(sentinel.organisation) }))) {
    return { loaded: false, demandIds: [] };
  }
  const region = demoRegion(today);
  const accounts = new Set(demoAccounts.map(({ email }) => personId(email)));
  const people = region.people.map((one) => ({
    ...one,
    passwordHash: accounts.has(one.id ?? '') ? passwordHash : null,
  }));
  await bulkInsert(manager, Organisation, region.organisations);
  await bulkInsert(manager, Establishment, region.establishments);
  await bulkInsert(manager, Person, people);
  await bulkInsert(manager, RoleAssignment, region.roles);
  await bulkInsert(manager, Recognition, region.recognitions);
  await bulkInsert(manager, Certificate, region.certificates);
  await bulkInsert(manager, Capability, region.capabilities);
  await bulkInsert(manager, CapabilityActivity, region.capabilityActivities);
  await bulkInsert(manager, CapacitySlot, region.capacitySlots);
  await bulkInsert(manager, Demand, region.demands);
  await bulkInsert(manager, DemandActivity, region.demandActivities);
  await bulkInsert(manager, AuditEntry, region.timeline);
  return {
    loaded: true,
    demandIds: demoDemands.filter(({ status }) => HAS_BEEN_OPEN.includes(status)).map(({ key }) => demandId(key)),
  };
}
