import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@bestuiver/config';
import { DemoMail } from '@bestuiver/persistence';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { CONFIG } from '../config.token';
import { refuse } from '../errors/refuse';
import { instant } from '../http/instant';
import { sendPage } from '../http/web';
import type { DemoMailDto } from './mailbox.dto';

const MOST = 500;

/** Mail of the standalone start, links included: it exists nowhere else. */
@Injectable()
export class MailboxService {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async show(response: Response): Promise<void> {
    if (!this.config.demoMailbox) throw refuse('not-found', 'request.unknown_route');
    if (response.req.accepts(['html', 'json']) === 'html') return sendPage(response);
    const mails = await this.dataSource.manager.find(DemoMail, { order: { sentAt: 'DESC', id: 'DESC' }, take: MOST });
    response.setHeader('Cache-Control', 'no-store');
    response.json({ items: mails.map(demoMailDto) });
  }
}

function demoMailDto({ id, to, replyTo, subject, text, html, sentAt, proposalId }: DemoMail): DemoMailDto {
  return {
    id,
    to,
    subject,
    text,
    html,
    sentAt: instant(sentAt),
    ...(replyTo && { replyTo }),
    ...(proposalId && { proposalId }),
  };
}
