import { Concern, Person, RoleAssignment, type Demand } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import type { OrderedKind } from './compose-mail';
import { providersOf } from './facts/concern-parties';
import { queueMail } from './queue-mail';
import { areaAdminsOf, contactsOf, coordinatorsOf, demandContacts } from './recipients';

/** Something about a file on unfair competition that people are told. */
export interface ConcernNotice {
  readonly event: 'concern_raised' | 'concern_waits' | 'concern_decided';
  readonly concernId: string;
}

/** Somebody to tell, in which role, and where their page of the file is. */
interface Told {
  readonly person: Person;
  readonly reader: 'coordinator' | 'reporter' | 'party';
  readonly path: string;
  readonly organisationId?: string;
}

/**
 * Orders the mails of an occasion of a file, in the transaction of what causes it (domain dossier, section 7). Nobody
 * gets two: who raised it hears of the decision as that, and not of having raised it.
 */
export async function notifyOfConcern(manager: EntityManager, { event, concernId }: ConcernNotice): Promise<void> {
  const concern = await manager.findOneOrFail(Concern, {
    where: { id: concernId },
    relations: { demand: { workingArea: true }, reporter: true },
  });
  const { demand, raisedBy } = concern;
  const others = ({ person }: Told): boolean => person.id !== raisedBy;
  switch (event) {
    case 'concern_raised': {
      const curators = await curatorsOf(manager, demand);
      const told = [...curators, ...(await partiesOf(manager, demand))].filter(others);
      return order(manager, concern, 'concern_raised', concernId, told);
    }
    case 'concern_waits': {
      const admins = demand.workingAreaId ? await areaAdminsOf(manager, demand.workingAreaId) : [];
      const told = [...(await curatorsOf(manager, demand)), ...admins.map((person) => curating(person, demand))];
      return order(manager, concern, 'concern_waiting', concernId, told);
    }
    case 'concern_decided': {
      const decidedAt = concern.decidedAt?.toISOString();
      const told = [...reporterOf(concern), ...(await partiesOf(manager, demand)).filter(others)];
      return order(manager, concern, 'concern_decided', `${concernId}:${decidedAt}`, told, { decidedAt });
    }
  }
}

const curating = (person: Person, { id }: Demand): Told => ({ person, reader: 'coordinator', path: `/demands/${id}` });

/** Coordinators of the area; domain dossier 5.6, C5: not those who work for the body that asks. */
async function curatorsOf(manager: EntityManager, demand: Demand): Promise<Told[]> {
  const { organisationId, workingAreaId } = demand;
  if (!workingAreaId) return [];
  const insiders = (await manager.findBy(RoleAssignment, { organisationId })).map(({ personId }) => personId);
  const coordinators = await coordinatorsOf(manager, workingAreaId);
  return coordinators.filter(({ id }) => !insiders.includes(id)).map((person) => curating(person, demand));
}

async function partiesOf(manager: EntityManager, demand: Demand): Promise<Told[]> {
  const { id, organisationId } = demand;
  const party = (person: Person, path: string, own: string): Told => ({
    person,
    reader: 'party',
    path,
    organisationId: own,
  });
  const company = await demandContacts(manager, demand);
  const told = company.map((person) => party(person, `/demands/${id}`, organisationId));
  for (const provider of await providersOf(manager, id)) {
    const contacts = await contactsOf(manager, provider.organisationId);
    told.push(...contacts.map((person) => party(person, pageOf(provider.proposalId), provider.organisationId)));
  }
  return told;
}

const pageOf = (proposalId: string | null): string => (proposalId ? `/proposals/${proposalId}` : '/proposals');

function reporterOf({ reporter, organisationId, demand }: Concern): Told[] {
  if (!reporter) return [];
  if (organisationId === null) return [{ ...curating(reporter, demand), reader: 'reporter' }];
  const path = organisationId === demand.organisationId ? `/demands/${demand.id}` : '/proposals';
  return [{ person: reporter, reader: 'reporter', path, organisationId }];
}

async function order(
  manager: EntityManager,
  { id, demand }: Concern,
  kind: OrderedKind,
  occasion: string,
  told: readonly Told[],
  facts: Record<string, unknown> = {},
): Promise<void> {
  const fromName = demand.workingArea?.senderName ?? 'Bestuiver';
  for (const { person, ...standing } of told) {
    const params = { concernId: id, ...standing, ...facts };
    await queueMail(manager, { kind, to: person, fromName, occasion, demandId: demand.id, params });
  }
}
