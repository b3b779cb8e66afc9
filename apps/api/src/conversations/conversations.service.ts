import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@bestuiver/config';
import { channelsFor, channelsReadBy, messageProblems, postMessage } from '@bestuiver/correspondence';
import { Attachment, Message, MessageRead } from '@bestuiver/persistence';
import { DataSource, In, IsNull, Not, type EntityManager } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { CONFIG } from '../config.token';
import { refuse, refuseField } from '../errors/refuse';
import type { ConversationDto, MessageDto, PostMessageDto } from './conversation.dto';
import { participate } from './conversation-scope';
import { presentAll, presentMessages } from './present-message';
import { refuseProblems } from './refuse-message';

/** What the sides of a proposal and the coordinator write to each other. */
@Injectable()
export class ConversationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(reader: Reader, proposalId: string): Promise<ConversationDto> {
    const { manager } = this.dataSource;
    const { conversation, side } = await participate(manager, reader, 'conversation.read', proposalId);
    const { types, maxBytes, maxPerMessage } = this.config.attachments;
    return {
      side,
      channels: reader.may('conversation.write') ? channelsFor(side, conversation.proposal) : [],
      attachments: { types, maxBytes, maxPerMessage },
      items: await presentMessages(manager, { personId: reader.personId, side }, proposalId),
    };
  }

  async post(reader: Reader, proposalId: string, body: PostMessageDto): Promise<MessageDto> {
    const { channel, text, attachmentIds = [] } = body;
    return this.dataSource.transaction(async (manager) => {
      const { conversation, side } = await participate(manager, reader, 'conversation.write', proposalId);
      const files = await this.waitingFiles(manager, reader, proposalId, attachmentIds);
      const draft = { side, channel, text, fileNames: files.map(({ name }) => name), language: reader.language };
      refuseProblems(await messageProblems(manager, conversation, draft));
      const { personId } = reader;
      const message = { side, channel, text, personId, messageId: null, writtenAt: this.clock.now(), attachmentIds };
      const id = await postMessage(manager, conversation, message);
      return this.present(manager, { personId, side }, id!);
    });
  }

  /** Only messages that the reader may read are marked; the others are passed over, as are those read before. */
  async markRead(reader: Reader, proposalId: string, messageIds: readonly string[]): Promise<void> {
    const { manager } = this.dataSource;
    const { side } = await participate(manager, reader, 'conversation.read', proposalId);
    const read = await manager.findBy(Message, {
      id: In([...messageIds]),
      proposalId,
      side: Not(side),
      channel: In(channelsReadBy(side)),
    });
    const readAt = this.clock.now();
    const { personId } = reader;
    const rows = read.map(({ id }) => ({ messageId: id, personId, readAt }));
    await manager.createQueryBuilder().insert().into(MessageRead).values(rows).orIgnore().execute();
  }

  private async waitingFiles(
    manager: EntityManager,
    { personId }: Reader,
    proposalId: string,
    ids: readonly string[],
  ): Promise<Attachment[]> {
    const most = this.config.attachments.maxPerMessage;
    if (ids.length > most) throw refuseField('/attachmentIds', 'attachment.too_many', { most });
    const waiting = { proposalId, personId, messageId: IsNull(), storedAt: Not(IsNull()) };
    // Of two messages that take the same file at once, the second one finds it taken.
    const lock = { mode: 'pessimistic_write' } as const;
    const files = await manager.find(Attachment, { where: { id: In([...ids]), ...waiting }, lock });
    if (files.length !== ids.length) throw refuse('not-found', 'attachment.not_found');
    return files;
  }

  private async present(
    manager: EntityManager,
    reader: { personId: string; side: MessageDto['side'] },
    id: string,
  ): Promise<MessageDto> {
    const message = await manager.findOneOrFail(Message, {
      where: { id },
      relations: { person: true, attachments: true },
    });
    const [presented] = await presentAll(manager, reader, [message]);
    return presented!;
  }
}
