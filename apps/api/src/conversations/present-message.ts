import { channelsReadBy } from '@bestuiver/correspondence';
import { Mail, Message, MessageRead, type Attachment, type MessageSide } from '@bestuiver/persistence';
import { In, type EntityManager } from 'typeorm';
import { instant } from '../http/instant';
import type { AttachmentDto, MessageDto } from './conversation.dto';

export interface MessageReader {
  readonly personId: string;
  readonly side: MessageSide;
}

/** The messages of a proposal that a side may read, oldest first. */
export async function presentMessages(
  manager: EntityManager,
  reader: MessageReader,
  proposalId: string,
): Promise<MessageDto[]> {
  const messages = await manager.find(Message, {
    where: { proposalId, channel: In(channelsReadBy(reader.side)) },
    relations: { person: true, attachments: true },
    order: { writtenAt: 'ASC', id: 'ASC' },
  });
  return presentAll(manager, reader, messages);
}

/** Messages as one reader sees them; the caller has made sure that they may. Loaded with person and attachments. */
export async function presentAll(
  manager: EntityManager,
  reader: MessageReader,
  messages: readonly Message[],
): Promise<MessageDto[]> {
  const ids = messages.map(({ id }) => id);
  const reads = await manager.find(MessageRead, { where: { messageId: In(ids) }, relations: { person: true } });
  const undelivered = await findUndelivered(manager, ids);
  return messages.map((message) => {
    const { id, side, person, personId, channel, text, writtenAt, messageId, attachments } = message;
    const ofMessage = reads.filter((read) => read.messageId === id);
    const ownSide = side === reader.side;
    return {
      id,
      side,
      writerName: person?.name ?? null,
      own: personId === reader.personId,
      channel,
      text,
      writtenAt: instant(writtenAt),
      byMail: messageId !== null,
      unread: !ownSide && !ofMessage.some((read) => read.personId === reader.personId),
      attachments: attachments.map(presentAttachment).sort((one, other) => one.name.localeCompare(other.name)),
      readBy: ofMessage
        .filter((read) => read.personId !== reader.personId)
        .sort((one, other) => one.readAt.getTime() - other.readAt.getTime())
        .map((read) => ({ name: read.person.name, at: instant(read.readAt) })),
      notDelivered: ownSide ? (undelivered.get(id) ?? []) : [],
    };
  });
}

export const presentAttachment = ({ id, name, type, size }: Attachment): AttachmentDto => ({ id, name, type, size });

/** Names of those to whom the mail about a message did not come through, by message. */
async function findUndelivered(manager: EntityManager, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const mails = await manager
    .createQueryBuilder(Mail, 'm')
    .where(`m.kind = 'proposal_message' AND m.params->>'messageId' = ANY(:ids)`, { ids })
    .andWhere(
      `(m.status = 'failed' OR m.returnedAt IS NOT NULL OR (m.status = 'queued' AND m.heldReason = 'address_marked'))`,
    )
    .orderBy('m.toName')
    .getMany();
  const byMessage = new Map<string, string[]>();
  for (const { params, toName } of mails) {
    const id = String(params['messageId']);
    byMessage.set(id, [...(byMessage.get(id) ?? []), toName]);
  }
  return byMessage;
}
