import type { Role } from './roles';

/**
 * How far a permission reaches: every object, only one's own organisation's, or only those of one's working area.
 * A role that is not named in a row may not do it at all.
 */
export type Reach = 'any' | 'own' | 'area';

/** Readers without an account are written `visitor`. */
export type Reader = Role | 'visitor';

type Row = Readonly<Partial<Record<Reader, Reach>>>;

const everyone: Row = {
  visitor: 'any',
  company_member: 'any',
  company_admin: 'any',
  enterprise_member: 'any',
  enterprise_admin: 'any',
  coordinator: 'any',
  area_admin: 'any',
  social_partner: 'any',
  observer: 'any',
  platform_admin: 'any',
};
const { visitor: _visitor, ...signedIn } = everyone;

const company = { company_member: 'own', company_admin: 'own' } as const;
const enterprise = { enterprise_member: 'own', enterprise_admin: 'own' } as const;
const curators = { coordinator: 'area', area_admin: 'area' } as const;

/** Who may do what (domain dossier 3.1): the server enforces it, the screens hide what is not there. */
export const PERMISSIONS = {
  'session.open': everyone,
  'session.read': signedIn,
  'directory.read': everyone,
  'text.understand': everyone,
  'weights.read': everyone,
  'health.read': everyone,

  'organisation.register': { coordinator: 'area' },

  'demand.create': { ...company, ...enterprise, coordinator: 'area' },
  'demand.read': { ...company, ...enterprise, ...curators },
  'demand.edit': { ...company, ...enterprise, coordinator: 'area' },
  'demand.submit': { ...company, ...enterprise, coordinator: 'area' },
  'demand.close': { ...company, ...enterprise, coordinator: 'area' },
  'demand.curate': { coordinator: 'area' },

  'concern.raise': { ...company, ...enterprise, coordinator: 'area' },
  'concern.read': { ...company, ...enterprise, ...curators },
  'concern.decide': { coordinator: 'area' },

  'capability.create': { ...enterprise, coordinator: 'area' },
  'capability.read': { ...enterprise, ...curators },
  'capability.edit': { ...enterprise, coordinator: 'area' },
  'capability.confirm': enterprise,
  'capability.curate': { coordinator: 'area' },
  'recognition.verify': { coordinator: 'area' },

  'match.read': curators,
  'match.decide': { coordinator: 'area' },
  'match.read_own': enterprise,
  'consortium.answer': enterprise,

  'proposal.read': { ...company, ...enterprise, ...curators },
  'proposal.send': { coordinator: 'area' },
  'proposal.answer': everyone,
  'proposal.answer_own': { ...company, ...enterprise },

  'collaboration.read': { ...company, ...enterprise, ...curators },
  'collaboration.read_part': enterprise,
  'collaboration.move': { ...company, ...enterprise, coordinator: 'area' },
  'collaboration.agree': { ...company, ...enterprise },
  'collaboration.decide': { coordinator: 'area' },
  'collaboration.count': curators,

  'conversation.read': { ...company, ...enterprise, ...curators },
  'conversation.write': { ...company, ...enterprise, ...curators },

  'mail.read': curators,
  'worklist.read': curators,
  'mailbox.read': everyone,
  'inbound.deliver': everyone,

  'weights.change': { area_admin: 'area' },
  'taxonomy.read': { coordinator: 'any', area_admin: 'any' },
  'taxonomy.change': { area_admin: 'area' },
  'jobs.read': { area_admin: 'any', platform_admin: 'any' },
  'jobs.redrive': { platform_admin: 'any' },
} as const satisfies Record<string, Row>;

export type Permission = keyof typeof PERMISSIONS;

/** How far a reader's permission reaches; null when there is none. */
export function reachOf(permission: Permission, reader: Reader): Reach | null {
  return (PERMISSIONS[permission] as Row)[reader] ?? null;
}
