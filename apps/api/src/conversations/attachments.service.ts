import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@bestuiver/config';
import {
  ATTACHMENT_FORMATS,
  AttachmentStore,
  channelsFor,
  channelsReadBy,
  checkAttachment,
  keepAttachment,
} from '@bestuiver/correspondence';
import { Attachment } from '@bestuiver/persistence';
import type { Response } from 'express';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { CONFIG } from '../config.token';
import { refuse, refuseField } from '../errors/refuse';
import type { AttachmentDto } from './conversation.dto';
import { findParticipation, participate } from './conversation-scope';
import { presentAttachment } from './present-message';

/** A file as it was sent: its name one character a byte, and what is in it. */
export interface UploadedBytes {
  readonly originalname: string;
  readonly buffer: Buffer;
}

/** Files somebody may have waiting for a message, as a multiple of what one message may carry. */
const WAITING_MESSAGES = 4;
const DAY_MS = 86_400_000;

/** Files of conversations: added before their message, given only to those who read it. */
@Injectable()
export class AttachmentsService {
  private readonly store: AttachmentStore;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.store = new AttachmentStore(config.attachments.folder);
  }

  async add(reader: Reader, proposalId: string, file: UploadedBytes | undefined): Promise<AttachmentDto> {
    const { manager } = this.dataSource;
    const rules = this.config.attachments;
    const { conversation, side } = await participate(manager, reader, 'conversation.write', proposalId);
    if (channelsFor(side, conversation.proposal).length === 0) throw refuse('invalid', 'message.closed');
    if (!file) throw refuseField('/file', 'attachment.missing');
    const given = { name: Buffer.from(file.originalname, 'latin1').toString('utf8'), bytes: file.buffer };
    const checked = checkAttachment(given, rules);
    if (checked.problem !== null)
      throw refuseField('/file', `attachment.${checked.problem}`, {
        name: checked.name,
        types: rules.types.map((type) => ATTACHMENT_FORMATS[type].extensions[0]),
        megabytes: rules.maxBytes / 1_000_000,
      });
    await this.leaveRoom(reader, proposalId);
    const { name, type } = checked;
    const { personId } = reader;
    const attachment = { proposalId, personId, name, type, bytes: file.buffer };
    return presentAttachment(await keepAttachment(this.dataSource, this.store, attachment, this.clock.now()));
  }

  /** Sends the bytes as a file to save: no browser shows or runs them here. */
  async send(reader: Reader, id: string, response: Response): Promise<void> {
    const attachment = await this.findReadable(reader, id);
    if (!attachment) throw refuse('not-found', 'attachment.not_found', { id });
    const bytes = this.store.read(id);
    await new Promise<void>((resolve, reject) => {
      bytes.once('open', () => {
        response.attachment(attachment.name);
        response.setHeader('Content-Type', ATTACHMENT_FORMATS[attachment.type].mime);
        response.setHeader('Content-Length', attachment.size);
        response.setHeader('X-Content-Type-Options', 'nosniff');
        response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
        bytes.pipe(response);
      });
      // Cleaned up between the look at its row and now, or a folder that is not shared: there is nothing to send.
      bytes.once('error', () => reject(refuse('not-found', 'attachment.not_found', { id })));
      response.once('finish', resolve);
      response.once('close', resolve);
    });
  }

  /** Takes back a file that no message has yet. */
  async remove(reader: Reader, id: string): Promise<void> {
    const attachment = await this.findReadable(reader, id);
    if (!attachment) throw refuse('not-found', 'attachment.not_found', { id });
    const { affected } = await this.dataSource.manager.delete(Attachment, { id, messageId: IsNull() });
    if (!affected) throw refuse('conflict', 'attachment.posted');
  }

  private async findReadable(reader: Reader, id: string): Promise<Attachment | null> {
    const { manager } = this.dataSource;
    const attachment = await manager.findOne(Attachment, { where: { id }, relations: { message: true } });
    if (!attachment?.storedAt) return null;
    const participation = await findParticipation(manager, reader, 'conversation.read', attachment.proposalId);
    if (!participation) return null;
    const { message, personId } = attachment;
    if (!message) return personId === reader.personId ? attachment : null;
    return channelsReadBy(participation.side).includes(message.channel) ? attachment : null;
  }

  /** Nobody fills the disk with files that never become a message. */
  private async leaveRoom({ personId }: Reader, proposalId: string): Promise<void> {
    const most = this.config.attachments.maxPerMessage;
    const since = new Date(this.clock.now().getTime() - DAY_MS);
    const waiting = { personId, proposalId, messageId: IsNull(), createdAt: MoreThan(since) };
    const count = await this.dataSource.manager.countBy(Attachment, waiting);
    if (count >= most * WAITING_MESSAGES) throw refuse('conflict', 'attachment.too_many', { most });
  }
}
