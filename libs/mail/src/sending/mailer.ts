import type { NodemailerError, SMTPPoolOptions } from 'nodemailer';
import SMTPPool from 'nodemailer/lib/smtp-pool';
import { oneLine } from '../layout/clean';
import type { RenderedMail } from '../render-mail';
import { classifyFailure } from './classify-failure';
import { isMailAddress } from './mail-address';
import type { SendResult } from './send-result';
import { WholeMessage } from './whole-message';
import { writeMessage } from './write-message';

export interface MailerOptions {
  /** `smtp://` or `smtps://` address of the server, or nodemailer's own options for its pooled transport. */
  readonly smtpUrl?: string;
  readonly transport?: SMTPPoolOptions;
  /** Address all mails are sent from; the name before it differs per mail. */
  readonly from: string;
}

export interface OutgoingMail {
  /** From `messageId(mailId, domain)`: the same for every attempt. */
  readonly messageId: string;
  /** The working area's name. */
  readonly fromName: string;
  readonly to: { readonly name: string | null; readonly email: string };
  /** Where an answer goes: the coordinator, or the conversation of the proposal. */
  readonly replyTo: string | null;
  /** Where a mail server reports that it could not deliver it; the sender's address when null. */
  readonly returnTo?: string | null;
  readonly mail: Pick<RenderedMail, 'subject' | 'html' | 'text' | 'headers'>;
}

export interface Mailer {
  /** Offers a message once; failures are results, not exceptions. */
  send(outgoing: OutgoingMail): Promise<SendResult>;
  /** Lets running deliveries finish and closes the connections. */
  close(): void;
}

/** Shorter than the client's defaults (2 and 10 minutes), so that a hanging server does not hold a worker. */
const TIMEOUTS = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000, dnsTimeout: 10_000 };

/**
 * Sends over a pool of SMTP connections. Throws a RangeError when the sender's address is no plain address or no server
 * is given: both are mistakes of configuration.
 */
export function createMailer({ smtpUrl, transport, from }: MailerOptions): Mailer {
  if (!isMailAddress(from)) throw new RangeError(`Mails are sent from one plain address; "${from}" is not.`);
  if (!smtpUrl && !transport) throw new RangeError('A mailer needs smtpUrl or transport; got neither.');
  const pool = new SMTPPool({ ...TIMEOUTS, ...(smtpUrl ? { url: smtpUrl } : {}), ...transport, maxMessages: 1_000 });
  // Each message is told of its own failure; those of idle connections concern none.
  pool.on('error', () => undefined);

  async function offer(outgoing: OutgoingMail): Promise<SendResult> {
    const { messageId } = outgoing;
    let handedOver = false;
    try {
      const message = new WholeMessage(messageId, writeMessage(outgoing, from), () => (handedOver = true));
      const info = await message.sendOver(pool);
      return { outcome: 'sent', messageId, ...reply(info.response) };
    } catch (caught) {
      const error = caught as NodemailerError;
      const outcome = classifyFailure(error, handedOver);
      return { outcome, messageId, smtpCode: error.responseCode ?? null, detail: oneLine(error.message) };
    }
  }

  return {
    send: (outgoing) => (isMailAddress(outgoing.to.email) ? offer(outgoing) : Promise.resolve(refused(outgoing))),
    close: () => pool.close(),
  };
}

const refused = ({ messageId, to }: OutgoingMail): SendResult => ({
  outcome: 'permanent',
  messageId,
  smtpCode: null,
  detail: `"${oneLine(to.email)}" is not an e-mail address.`,
});

function reply(response: string | undefined): { smtpCode: number | null; detail: string } {
  const code = /^\d{3}/.exec(response ?? '');
  return { smtpCode: code ? Number(code[0]) : null, detail: oneLine(response ?? '') };
}
