import { createHash } from 'node:crypto';
import { brusselsDay } from '@bestuiver/domain';
import { Mail, type MailLink } from '@bestuiver/persistence';
import PostalMime, { type Email } from 'postal-mime';
import type { DataSource } from 'typeorm';
import { markAddress } from '../addresses/mark-address';
import { tellUnreachable } from '../addresses/tell-unreachable';
import { findMailLink } from '../preferences/mail-links';
import { tellWriter } from '../conversation/tell-writer';
import { readDeliveryReport, verdictOf, type DeliveryReport } from './delivery-report';
import { readInboundAddress } from './inbound-address';
import { isAutomatic } from './is-automatic';
import type { ReplyKeeper } from './keep-reply';

/** What becomes of a mail that comes in at one of our addresses. */
export const RECEIVED = ['kept', 'marked', 'returned', 'ignored', 'refused'] as const;
export type Received = (typeof RECEIVED)[number];

/** A mail that is not taken; its words are for the mail server of its sender, which passes them on. */
export class InboundRefusal extends Error {
  override readonly name = 'InboundRefusal';
}

/** Reads the mail that comes back: reports of mail servers mark addresses, answers become messages of a proposal. */
export class InboundMail {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: { now(): Date },
    private readonly replies: ReplyKeeper,
    private readonly domain: string,
  ) {}

  /** The link an address stands for; null when it is none of ours or no longer works. */
  findLink(address: string): Promise<MailLink | null> {
    const read = readInboundAddress(address, this.domain);
    return read
      ? findMailLink(this.dataSource.manager, read.purpose, read.token, this.clock.now())
      : Promise.resolve(null);
  }

  /**
   * Takes one mail, as its bytes; may be handed the same mail twice, also at the same time.
   *
   * @throws InboundRefusal when somebody else answers than the one the mail was for.
   */
  async receive(link: MailLink, raw: Uint8Array): Promise<Received> {
    const email = await PostalMime.parse(raw, { maxNestingDepth: 50 });
    const report = await readDeliveryReport(email);
    if (report) return this.takeReport(link, report);
    if (link.purpose !== 'reply' || isAutomatic(email)) return 'ignored';
    refuseOthers(link, email);
    return this.replies.keep(link, email, email.messageId?.trim() || idOf(raw));
  }

  private async takeReport({ address, mailId }: MailLink, report: DeliveryReport): Promise<Received> {
    if (report.outcome === 'delayed') return 'ignored';
    const now = this.clock.now();
    const detail = report.detail || report.status || '–';
    const dead = report.outcome === 'complained' || verdictOf(report) === 'dead';
    return this.dataSource.transaction(async (manager) => {
      const mail = await manager.findOneByOrFail(Mail, { id: mailId });
      if (report.outcome === 'failed') {
        const { affected } = await manager.update(Mail, { id: mailId }, { returnedAt: mail.returnedAt ?? now });
        if (affected && !mail.returnedAt) await tellWriter(manager, mail);
      }
      const mark = report.outcome === 'complained' ? 'complained' : 'bounced';
      if (dead) await markAddress(manager, { address, mark, detail, mailId, now });
      else await tellUnreachable(manager, mail, `refused:${brusselsDay(now)}`, 'refused', detail);
      return dead ? 'marked' : 'returned';
    });
  }
}

/** An answer counts for the one the mail was sent to: a mail that was passed on lets nobody write in their name. */
function refuseOthers({ address }: MailLink, { from }: Email): void {
  if (from?.address?.toLowerCase() === address) return;
  throw new InboundRefusal(
    'Only the address this mail was sent to can answer it; sign in to write to the conversation from another one',
  );
}

/** Stands for a Message-ID in mails without one: the same bytes are the same mail. */
const idOf = (raw: Uint8Array): string => `sha256:${createHash('sha256').update(raw).digest('hex')}`;
