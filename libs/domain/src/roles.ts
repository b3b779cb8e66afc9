/** Roles of domain dossier 3.1; a person may hold several, each for one organisation or one working area. */
export const ROLES = [
  'company_member',
  'company_admin',
  'enterprise_member',
  'enterprise_admin',
  'coordinator',
  'area_admin',
  'social_partner',
  'observer',
  'platform_admin',
] as const;
export type Role = (typeof ROLES)[number];

/** What a role is held for: an organisation, a working area, or the platform as a whole. */
export type RoleScope = 'organisation' | 'area' | 'platform';

export const ROLE_SCOPE: Readonly<Record<Role, RoleScope>> = {
  company_member: 'organisation',
  company_admin: 'organisation',
  enterprise_member: 'organisation',
  enterprise_admin: 'organisation',
  coordinator: 'area',
  area_admin: 'area',
  social_partner: 'area',
  observer: 'area',
  platform_admin: 'platform',
};

/** Who moves a life cycle: a role group of the transition tables, or the jobs. */
export type Actor = 'company' | 'enterprise' | 'coordinator' | 'area_admin' | 'system';

/** The actor a role acts as in the transition tables; null where the role moves nothing. */
export function actorOf(role: Role): Actor | null {
  switch (role) {
    case 'company_member':
    case 'company_admin':
      return 'company';
    case 'enterprise_member':
    case 'enterprise_admin':
      return 'enterprise';
    case 'coordinator':
      return 'coordinator';
    case 'area_admin':
      return 'area_admin';
    default:
      return null;
  }
}
