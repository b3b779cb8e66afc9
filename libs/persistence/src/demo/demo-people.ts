import type { IsoDate, Language } from '@bestuiver/domain';
import type { Person, RoleAssignment } from '../entities';
import { workingAreaId } from '../geography/load-geography';
import { stableId } from '../stable-id';
import { demoAccounts, demoBuyers, demoEnterprises } from './demo-data';
import { instantOn, organisationId, personId } from './demo-ids';

interface ContactPerson {
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly role: 'enterprise_admin' | 'company_admin';
  /** Signs in with the demo password. */
  readonly account: boolean;
}

const admins = new Map(
  demoAccounts.filter(({ role }) => role.endsWith('_admin')).map((one) => [one.organisation, one]),
);

/** One contact for every organisation; where a demo account is its admin, that account is the contact. */
const contacts: readonly ContactPerson[] = [
  ...demoEnterprises.map((one) => ({ ...one, role: 'enterprise_admin' as const })),
  ...demoBuyers.map((one) => ({ ...one, role: 'company_admin' as const })),
].map(({ key, contact, language, role }) => {
  const admin = admins.get(key);
  const { name, email } = admin ?? contact;
  return { organisation: key, name, email, language, role, account: admin !== undefined };
});

const emails = new Map(contacts.map(({ organisation, email }) => [organisation, email]));

/** The person who acts for an organisation, by its key; null for a key of no organisation. */
export function contactId(organisation: string): string | null {
  const email = emails.get(organisation);
  return email ? personId(email) : null;
}

const onlyContacts = contacts.filter(({ account }) => !account);

export function demoPeople(today: IsoDate): Partial<Person>[] {
  return [
    ...demoAccounts.map(({ email, name }) => ({ email, name, language: 'nl' as const })),
    ...onlyContacts.map(({ email, name, language }) => ({ email, name, language })),
  ].map((person) => ({ ...person, id: personId(person.email), createdAt: instantOn(today, -380) }));
}

export function demoRoles(): Partial<RoleAssignment>[] {
  return [
    ...demoAccounts.map(({ email, role, organisation, area }) => ({
      personId: personId(email),
      role,
      organisationId: organisation ? organisationId(organisation) : null,
      workingAreaId: area ? workingAreaId(area) : null,
    })),
    ...onlyContacts.map(({ email, organisation, role }) => ({
      personId: personId(email),
      role,
      organisationId: organisationId(organisation),
      workingAreaId: null,
    })),
  ].map((row) => ({ id: stableId(`role:${row.personId}:${row.role}`), ...row }));
}
