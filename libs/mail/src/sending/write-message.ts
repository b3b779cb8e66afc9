import { randomBytes } from 'node:crypto';
import MimeNode from 'nodemailer/lib/mime-node';
import { oneLine } from '../layout/clean';
import type { OutgoingMail } from './mailer';
import { isMailAddress } from './mail-address';
import { quotedPrintable } from './quoted-printable';

/** A message as it goes over the line, and whom the mail server is told it goes to. */
export interface WrittenMessage {
  readonly raw: Buffer;
  readonly envelope: { readonly from: string; readonly to: string[] };
}

/**
 * The whole message (RFC 5322) with its text and its HTML as alternatives. It is written in one go: a message of this
 * one shape needs none of the streams that carry attachments, which cost more than everything else about a mail.
 */
export function writeMessage(
  { messageId, fromName, to, replyTo, returnTo, mail }: OutgoingMail,
  from: string,
  date = new Date(),
): WrittenMessage {
  const boundary = `--_${randomBytes(12).toString('hex')}`;
  const head = new MimeNode(`multipart/alternative; boundary="${boundary}"`);
  head.setHeader({
    From: { name: oneLine(fromName), address: from },
    To: { name: oneLine(to.name ?? ''), address: to.email },
    ...(replyTo !== null && isMailAddress(replyTo) && { 'Reply-To': replyTo }),
    Subject: oneLine(mail.subject),
    'Message-ID': messageId,
    Date: date.toUTCString().replace('GMT', '+0000'),
  });
  for (const [name, value] of Object.entries(mail.headers)) head.addHeader(name, oneLine(value));
  const envelope = head.getEnvelope();
  return {
    raw: Buffer.concat([
      Buffer.from(`${head.buildHeaders()}\r\n\r\n`),
      ...part(boundary, 'text/plain', mail.text),
      ...part(boundary, 'text/html', mail.html),
      Buffer.from(`--${boundary}--\r\n`),
    ]),
    envelope: { from: returnTo && isMailAddress(returnTo) ? returnTo : String(envelope.from), to: envelope.to },
  };
}

const part = (boundary: string, type: string, words: string): Buffer[] => [
  Buffer.from(
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`,
  ),
  quotedPrintable(words),
  Buffer.from('\r\n'),
];
