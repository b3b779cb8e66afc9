import type { Permission } from '@bestuiver/domain';
import { loadConversation, type Conversation } from '@bestuiver/correspondence';
import type { MessageSide } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../access/reader';
import { refuse } from '../errors/refuse';
import { partyOf, proposalsFor } from '../proposals/proposal-scope';

/** A conversation as one reader takes part in it. */
export interface Participation {
  readonly conversation: Conversation;
  readonly side: MessageSide;
}

/** Null when there is no such proposal within reach. */
export async function findParticipation(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  proposalId: string,
): Promise<Participation | null> {
  const reached = proposalsFor(manager, reader, permission).andWhere('p.id = :id', { id: proposalId });
  const conversation = (await reached.getExists()) ? await loadConversation(manager, proposalId) : null;
  return conversation && { conversation, side: partyOf(reader, conversation.proposal, conversation.proposal.demand) };
}

/** @throws DomainError not-found when there is no such proposal within reach. */
export async function participate(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  proposalId: string,
): Promise<Participation> {
  const participation = await findParticipation(manager, reader, permission, proposalId);
  if (!participation) throw refuse('not-found', 'proposal.not_found', { id: proposalId });
  return participation;
}
