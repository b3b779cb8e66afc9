import {
  Establishment,
  Message,
  Proposal,
  RoleAssignment,
  type MessageSide,
  type Person,
  type RoleAssignment as Assignment,
} from '@bestuiver/persistence';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { contactsOf, curatorsOf, demandContacts } from '../recipients';
import type { Identity } from './identity-leaks';

/** A proposal with the people of its three sides: who is written to, and who wrote before and still belongs to it. */
export interface Conversation {
  readonly proposal: Proposal;
  readonly people: Readonly<Record<MessageSide, readonly Person[]>>;
}

/** Null when there is no such proposal. */
export async function loadConversation(manager: EntityManager, proposalId: string): Promise<Conversation | null> {
  const proposal = await manager.findOne(Proposal, {
    where: { id: proposalId },
    relations: { provider: true, demand: { workingArea: true, organisation: true } },
  });
  if (!proposal) return null;
  const { demand, providerId } = proposal;
  const writers = await writersOf(manager, proposalId);
  const joined = (contacts: readonly Person[], belongs: (assignment: Assignment) => boolean): Person[] => {
    const wrote = writers.filter(belongs).map(({ person }) => person);
    return [...new Map([...contacts, ...wrote].map((person) => [person.id, person])).values()];
  };
  return {
    proposal,
    people: {
      provider: joined(await contactsOf(manager, providerId), (one) => one.organisationId === providerId),
      company: joined(
        await demandContacts(manager, demand),
        ({ organisationId }) => organisationId === demand.organisationId,
      ),
      coordinator: joined(
        await curatorsOf(manager, demand.workingAreaId, proposal.sentBy),
        ({ workingAreaId }) => workingAreaId !== null && workingAreaId === demand.workingAreaId,
      ),
    },
  };
}

/** On which side somebody stands; null when they belong to the proposal no longer. */
export function sideOf({ people }: Conversation, personId: string | null): MessageSide | null {
  const sides: readonly MessageSide[] = ['provider', 'company', 'coordinator'];
  return sides.find((side) => people[side].some(({ id }) => id === personId)) ?? null;
}

/** What must not be told about a side as long as the other does not know it. */
export async function identityOf(
  manager: EntityManager,
  { proposal }: Conversation,
  side: 'provider' | 'company',
): Promise<Identity> {
  const organisation = side === 'provider' ? proposal.provider : proposal.demand.organisation;
  const establishments = await manager.findBy(Establishment, { organisationId: organisation.id });
  const assignments = await manager.find(RoleAssignment, {
    where: { organisationId: organisation.id },
    relations: { person: true },
  });
  return {
    organisationName: organisation.name,
    enterpriseNumber: organisation.enterpriseNumber,
    website: organisation.website,
    people: assignments.map(({ person }) => person),
    streets: establishments.map(({ street }) => street).filter((street) => street.length > 0),
  };
}

/** Roles of the people who wrote in the conversation and still have an account. */
async function writersOf(manager: EntityManager, proposalId: string): Promise<RoleAssignment[]> {
  const written = await manager.find(Message, {
    where: { proposalId, personId: Not(IsNull()) },
    select: { personId: true },
  });
  const ids = [...new Set(written.map(({ personId }) => personId!))];
  if (ids.length === 0) return [];
  return manager.find(RoleAssignment, {
    where: { personId: In(ids), person: { disabledAt: IsNull() } },
    relations: { person: true },
    order: { person: { createdAt: 'ASC' } },
  });
}
