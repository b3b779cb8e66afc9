import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Config } from '@bestuiver/config';
import { AttachmentStore, InboundMail, InboundRefusal, ReplyKeeper } from '@bestuiver/correspondence';
import { DataSource } from 'typeorm';
import { Clock } from '../clock';
import { CONFIG } from '../config.token';
import { refuse } from '../errors/refuse';
import type { DeliveredMailDto } from './inbound.dto';

/** Takes mails that a mail server or service hands over by HTTP, under the rules of those that come by SMTP. */
@Injectable()
export class InboundMailsService {
  private readonly log = new Logger('inbound');
  private readonly mails: InboundMail | undefined;

  constructor(dataSource: DataSource, clock: Clock, @Inject(CONFIG) { inbound, attachments }: Config) {
    const replies = new ReplyKeeper(dataSource, clock, new AttachmentStore(attachments.folder), attachments);
    this.mails = inbound && new InboundMail(dataSource, clock, replies, inbound.domain);
  }

  async deliver(to: string, raw: unknown): Promise<DeliveredMailDto> {
    if (!this.mails) throw refuse('not-found', 'inbound.closed');
    if (!Buffer.isBuffer(raw)) throw refuse('invalid', 'inbound.media_type');
    const link = await this.mails.findLink(to);
    if (!link) throw refuse('not-found', 'inbound.unknown_address');
    try {
      const received = await this.mails.receive(link, raw);
      this.log.log({ mailId: link.mailId, purpose: link.purpose, received }, 'mail came in');
      return { received };
    } catch (error) {
      throw error instanceof InboundRefusal ? refuse('forbidden', 'inbound.not_the_reader') : error;
    }
  }
}
