import type { Role } from '@bestuiver/domain';
import { RoleAssignment, WorkingArea, type Demand, type Person } from '@bestuiver/persistence';
import type { EntityManager, FindOptionsWhere } from 'typeorm';

/** People who answer for an organisation: its admins, else its members; in the order of their accounts. */
export async function contactsOf(manager: EntityManager, organisationId: string): Promise<Person[]> {
  const assignments = await activeAssignments(manager, { organisationId });
  const admins = assignments.filter(({ role }) => role.endsWith('_admin'));
  return distinctPeople(admins.length > 0 ? admins : assignments);
}

/** Who speaks for a demand: the person who posted it, else the contacts of the organisation. */
export async function demandContacts(manager: EntityManager, demand: Demand): Promise<Person[]> {
  const contacts = await contactsOf(manager, demand.organisationId);
  const poster = contacts.find(({ id }) => id === demand.postedBy);
  return poster ? [poster] : contacts;
}

/** Coordinators of a working area. */
export const coordinatorsOf = (manager: EntityManager, workingAreaId: string): Promise<Person[]> =>
  peopleOfArea(manager, workingAreaId, 'coordinator');

/** Who curates a proposal: the coordinator who sent it while that person coordinates the area, else all of them. */
export async function curatorsOf(
  manager: EntityManager,
  workingAreaId: string | null,
  sentBy: string | null,
): Promise<Person[]> {
  return workingAreaId === null ? [] : curatorAmong(await coordinatorsOf(manager, workingAreaId), sentBy);
}

/** The one who sent the proposal when among the coordinators of the area, else all of them. */
export function curatorAmong(coordinators: Person[], sentBy: string | null): Person[] {
  const sender = coordinators.find(({ id }) => id === sentBy);
  return sender ? [sender] : coordinators;
}

/** Area admins of a working area, to whom what waits too long escalates. */
export const areaAdminsOf = (manager: EntityManager, workingAreaId: string): Promise<Person[]> =>
  peopleOfArea(manager, workingAreaId, 'area_admin');

/** The area that curates a municipality on a day under the regierol; null outside every area. */
export async function areaOf(manager: EntityManager, nisCode: string, day: string): Promise<WorkingArea | null> {
  return manager
    .createQueryBuilder(WorkingArea, 'a')
    .innerJoin('working_area_member', 'm', 'm.working_area_id = a.id')
    .where('m.nis_code = :nisCode AND m.valid_from <= :day', { nisCode, day })
    .andWhere('(m.valid_to IS NULL OR m.valid_to > :day)', { day })
    .andWhere(`a.mandate = 'regierol'`)
    .orderBy('a.code')
    .getOne();
}

async function peopleOfArea(manager: EntityManager, workingAreaId: string, role: Role): Promise<Person[]> {
  return distinctPeople(await activeAssignments(manager, { workingAreaId, role }));
}

async function activeAssignments(
  manager: EntityManager,
  where: FindOptionsWhere<RoleAssignment>,
): Promise<RoleAssignment[]> {
  const assignments = await manager.find(RoleAssignment, {
    where,
    relations: { person: true },
    order: { person: { createdAt: 'ASC', id: 'ASC' } },
  });
  return assignments.filter(({ person }) => person.disabledAt === null);
}

function distinctPeople(assignments: RoleAssignment[]): Person[] {
  return [...new Map(assignments.map(({ person }) => [person.id, person])).values()];
}
