import { MailPreference, Person, RoleAssignment } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { contactsOf } from '../recipients';

/**
 * Who is told of a surge for an enterprise: its contacts, and everybody there who agreed to urgent calls at any hour, the
 * 24/7 contacts (domain dossier, section 7), who come first.
 */
export async function surgeContactsOf(
  manager: EntityManager,
  organisationId: string,
): Promise<{ person: Person; anyHour: boolean }[]> {
  const reachable = await manager
    .createQueryBuilder(Person, 'p')
    .innerJoin(RoleAssignment, 'r', 'r.person_id = p.id AND r.organisation_id = :organisationId', { organisationId })
    .innerJoin(MailPreference, 'm', `m.address = p.email AND m.category = 'surges' AND m.mode = 'any_hour'`)
    .where('p.disabledAt IS NULL')
    .orderBy('p.createdAt')
    .addOrderBy('p.id')
    .getMany();
  const others = (await contactsOf(manager, organisationId)).filter(
    ({ id }) => !reachable.some((one) => one.id === id),
  );
  return [
    ...reachable.map((person) => ({ person, anyHour: true })),
    ...others.map((person) => ({ person, anyHour: false })),
  ];
}
