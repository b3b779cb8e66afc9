import type { Permission } from '@bestuiver/domain';
import { loadConversation, type Conversation } from '@bestuiver/correspondence';
import type { MessageSide } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../access/reader';
import { getProposal, partyOf } from '../proposals/proposal-scope';

/** A conversation as one reader takes part in it. */
export interface Participation {
  readonly conversation: Conversation;
  readonly side: MessageSide;
}

/** @throws DomainError not-found when there is no such proposal within reach. */
export async function participate(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  proposalId: string,
): Promise<Participation> {
  const { demand, ...proposal } = await getProposal(manager, reader, permission, proposalId);
  const conversation = await loadConversation(manager, proposal.id);
  return { conversation: conversation!, side: partyOf(reader, conversation!.proposal, demand) };
}
