import { Attachment, Message, newId, type MessageChannel, type MessageSide, type Person } from '@bestuiver/persistence';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { queueMail } from '../queue-mail';
import { readsChannel } from './channels';
import type { Conversation } from './conversation';

export interface NewMessage {
  readonly side: MessageSide;
  readonly channel: MessageChannel;
  readonly personId: string;
  /** Plain text, at most 20,000 characters; empty when the files say it all. */
  readonly text: string;
  /** Of the mail it came in by; null when written on the page. */
  readonly messageId: string | null;
  readonly writtenAt: Date;
  /** Files its writer added and that belong to no message yet. */
  readonly attachmentIds: readonly string[];
}

/**
 * Writes a message into the conversation and orders the mails to the people of the other sides who read along. The id
 * of the message; null when the same mail was kept before, of two at the same time the second one.
 *
 * @throws Error when a file is not the writer's own, or already posted: the caller has looked before.
 */
export async function postMessage(
  manager: EntityManager,
  { proposal, people }: Conversation,
  { attachmentIds, ...message }: NewMessage,
): Promise<string | null> {
  const id = newId();
  const inserted = await manager
    .createQueryBuilder()
    .insert()
    .into(Message)
    .values({ id, proposalId: proposal.id, ...message })
    .orIgnore()
    .returning('id')
    .execute();
  if ((inserted.raw as unknown[]).length === 0) return null;
  await attach(manager, id, { proposalId: proposal.id, personId: message.personId, ids: attachmentIds });
  const order = async (to: Person, reader: MessageSide): Promise<void> =>
    queueMail(manager, {
      kind: 'proposal_message',
      to,
      fromName: proposal.demand.workingArea?.senderName ?? 'Bestuiver',
      occasion: id,
      demandId: proposal.demandId,
      proposalId: proposal.id,
      params: { messageId: id, reader },
    });
  for (const side of ['coordinator', 'provider', 'company'] as const) {
    if (side === message.side || !readsChannel(side, message.channel)) continue;
    for (const person of people[side]) if (person.id !== message.personId) await order(person, side);
  }
  return id;
}

async function attach(
  manager: EntityManager,
  messageId: string,
  { proposalId, personId, ids }: { proposalId: string; personId: string; ids: readonly string[] },
): Promise<void> {
  if (ids.length === 0) return;
  const { affected } = await manager.update(
    Attachment,
    { id: In([...ids]), proposalId, personId, messageId: IsNull(), storedAt: Not(IsNull()) },
    { messageId },
  );
  if (affected !== ids.length)
    throw new Error(`Of ${ids.length} files ${affected ?? 0} wait for message ${messageId}.`);
}
