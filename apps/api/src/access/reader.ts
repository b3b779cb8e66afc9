import { actorOf, reachOf, type Actor, type Language, type Permission, type Role } from '@bestuiver/domain';
import { refuse } from '../errors/refuse';

/** A role that somebody holds, for an organisation, a working area or the platform. */
export interface Grant {
  readonly role: Role;
  readonly organisationId: string | null;
  readonly workingAreaId: string | null;
}

/** The objects a permission reaches: all, those of organisations, those of areas. */
export interface Scope {
  readonly any: boolean;
  readonly organisationIds: readonly string[];
  readonly areaIds: readonly string[];
}

/** Whose an object is. */
export interface Belonging {
  readonly organisationIds?: readonly string[];
  readonly areaIds?: readonly (string | null)[];
}

/** The role somebody acts in, logged with what they do. */
export interface Acting {
  readonly actor: Actor;
  readonly role: Role;
  readonly personId: string;
}

/** Whoever sends a request: a visitor, or a person with roles. */
export class Reader {
  constructor(
    readonly person: { readonly id: string; readonly name: string; readonly email: string } | null,
    readonly grants: readonly Grant[],
    readonly language: Language,
  ) {}

  /** @throws DomainError unauthenticated for a visitor. */
  get personId(): string {
    if (!this.person) throw refuse('unauthenticated', 'session.required');
    return this.person.id;
  }

  may(permission: Permission): boolean {
    if (!this.person) return reachOf(permission, 'visitor') !== null;
    return this.grants.some(({ role }) => reachOf(permission, role) !== null) || openToAll(permission);
  }

  scope(permission: Permission): Scope {
    const reaching = (reach: string): Grant[] => this.grants.filter(({ role }) => reachOf(permission, role) === reach);
    return {
      any: reaching('any').length > 0,
      organisationIds: present(reaching('own').map(({ organisationId }) => organisationId)),
      areaIds: present(reaching('area').map(({ workingAreaId }) => workingAreaId)),
    };
  }

  /** The role in which a permission reaches an object, that of its owner first. */
  actingOn(permission: Permission, { organisationIds = [], areaIds = [] }: Belonging): Acting | null {
    const owner = this.grants.find(
      ({ role, organisationId }) =>
        reachOf(permission, role) === 'own' && organisationId !== null && organisationIds.includes(organisationId),
    );
    const curator = this.grants.find(
      ({ role, workingAreaId }) =>
        reachOf(permission, role) === 'area' && workingAreaId !== null && areaIds.includes(workingAreaId),
    );
    const grant = owner ?? curator;
    const actor = grant && actorOf(grant.role);
    return grant && actor ? { actor, role: grant.role, personId: this.personId } : null;
  }

  /** Whether the reader works for an organisation, whatever the role. */
  belongsTo(organisationId: string): boolean {
    return this.grants.some((grant) => grant.organisationId === organisationId);
  }
}

/** A person without any role may still do what a visitor may, and what every signed-in person may. */
const openToAll = (permission: Permission): boolean =>
  reachOf(permission, 'visitor') !== null || permission === 'session.read';

const present = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];
