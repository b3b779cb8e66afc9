import type { AddressInfo } from 'node:net';
import { InboundRefusal, largestMail, type AttachmentRules, type InboundMail } from '@bestuiver/correspondence';
import type { MailLink } from '@bestuiver/persistence';
import type { Logger } from 'pino';
import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** Each may fill memory with one mail of the largest size. */
const MAX_CLIENTS = 10;

type Done = (error?: Error | null) => void;

/**
 * A small mail server for answers and delivery reports. An address it does not know is refused while the sender's
 * server is still there, so that the sender is told; what cannot be stored now is asked for again later.
 */
export class InboundServer {
  private readonly server: SMTPServer;
  private readonly links = new Map<string, MailLink[]>();

  constructor(
    private readonly mail: InboundMail,
    private readonly log: Logger,
    rules: AttachmentRules,
  ) {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      size: largestMail(rules),
      maxClients: MAX_CLIENTS,
      socketTimeout: 60_000,
      onRcptTo: (address, session, done) => void this.accept(address, session, done),
      onData: (stream, session, done) => void this.take(stream, session, done),
      onClose: (session) => void this.links.delete(session.id),
    });
    this.server.on('error', (error) => this.log.warn({ err: error }, 'inbound mail connection failed'));
  }

  /** Listens on a port (0 for a free one); the port. */
  listen(port: number, host = '0.0.0.0'): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.server.once('error', reject);
      this.server.listen(port, host, () => resolve((this.server.server.address() as AddressInfo).port));
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }

  private async accept({ address }: SMTPServerAddress, { id }: SMTPServerSession, done: Done): Promise<void> {
    try {
      const link = await this.mail.findLink(address);
      if (!link)
        return done(reply(550, '5.1.1 This address does not take mail, or no longer; see the newest mail you got'));
      this.links.set(id, [...(this.links.get(id) ?? []), link]);
      done();
    } catch (error) {
      this.log.error({ err: error }, 'inbound recipient not checked');
      done(reply(451, '4.3.0 Try again later'));
    }
  }

  private async take(stream: SMTPServerDataStream, { id }: SMTPServerSession, done: Done): Promise<void> {
    const links = this.links.get(id) ?? [];
    this.links.delete(id);
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk as Buffer);
      if (stream.sizeExceeded) return done(reply(552, '5.3.4 The message is too large'));
      const raw = Buffer.concat(chunks);
      for (const link of links) await this.receive(link, raw);
      done();
    } catch (error) {
      if (error instanceof InboundRefusal) return done(reply(550, `5.7.1 ${error.message}`));
      this.log.error({ err: error }, 'inbound mail not stored');
      done(reply(451, '4.3.0 Try again later'));
    }
  }

  private async receive(link: MailLink, raw: Buffer): Promise<void> {
    const received = await this.mail.receive(link, raw);
    this.log.info({ mailId: link.mailId, purpose: link.purpose, received }, 'mail came in');
  }
}

const reply = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });
