import { findMailLink, isAddressRefusal, markAddress, receiveReply } from '@bestuiver/correspondence';
import type { MailLink } from '@bestuiver/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock';
import { readDeliveryReport, type DeliveryReport } from './delivery-report';
import { readInboundAddress } from './inbound-address';
import { readMessage, type MessagePart } from './mime/read-message';
import { replyText } from './reply-text';

/** What becomes of a mail that comes in at one of our addresses. */
export type Received = 'kept' | 'marked' | 'ignored';

/** Reads the mail that comes back: reports of mail servers mark addresses, answers become messages of a proposal. */
export class InboundMail {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly log: Logger,
    private readonly domain: string,
  ) {}

  /** The link an address stands for; null when it is none of ours or no longer works. */
  findLink(address: string): Promise<MailLink | null> {
    const read = readInboundAddress(address, this.domain);
    return read
      ? findMailLink(this.dataSource.manager, read.purpose, read.token, this.clock.now())
      : Promise.resolve(null);
  }

  /** Takes one mail, as its bytes (latin1); may be handed the same mail twice. */
  async receive(link: MailLink, raw: string): Promise<Received> {
    const message = readMessage(raw);
    const report = readDeliveryReport(message);
    const received = report ? await this.mark(link, report) : await this.keep(link, message);
    this.log.info({ mailId: link.mailId, purpose: link.purpose, received, outcome: report?.outcome }, 'mail came in');
    return received;
  }

  private async mark({ address, mailId }: MailLink, report: DeliveryReport): Promise<Received> {
    if (!isForGood(report)) return 'ignored';
    const mark = report.outcome === 'complained' ? 'complained' : 'bounced';
    const marked = {
      address,
      mark,
      detail: report.detail || report.status || '–',
      mailId,
      now: this.clock.now(),
    } as const;
    await this.dataSource.transaction((manager) => markAddress(manager, marked));
    return 'marked';
  }

  private async keep(link: MailLink, message: MessagePart): Promise<Received> {
    const text = replyText(message);
    if (link.purpose !== 'reply' || text === '' || isAutomatic(message.headers)) return 'ignored';
    const messageId = message.headers.get('message-id') ?? `<${link.id}@${this.domain}>`;
    const kept = await this.dataSource.transaction((manager) =>
      receiveReply(manager, link, { text, messageId, receivedAt: this.clock.now() }),
    );
    return kept ? 'kept' : 'ignored';
  }
}

/** A failure after days of trying, or one that is about the address; refusals of what we send are for us to mend. */
function isForGood({ outcome, status, detail }: DeliveryReport): boolean {
  if (outcome === 'complained') return true;
  if (outcome === 'delayed') return false;
  return status?.startsWith('4.') === true || isAddressRefusal(550, `${status ?? ''} ${detail}`);
}

/** Out-of-office answers and the like (RFC 3834): nobody wrote them. */
function isAutomatic(headers: ReadonlyMap<string, string>): boolean {
  const submitted = headers.get('auto-submitted');
  const precedence = headers.get('precedence') ?? '';
  return (submitted !== undefined && !/^no\b/i.test(submitted)) || /^(bulk|junk|auto_reply|list)$/i.test(precedence);
}
