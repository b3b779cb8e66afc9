import { randomBytes } from 'node:crypto';
import MimeNode from 'nodemailer/lib/mime-node';
import { oneLine } from '../layout/clean';
import { bodyPart } from './body-part';
import { addressLine, headerLine } from './header-line';
import type { OutgoingMail } from './mailer';
import { isMailAddress } from './mail-address';

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
  const ascii = [
    addressLine('From', oneLine(fromName), from),
    addressLine('To', oneLine(to.name ?? ''), to.email),
    ...(replyTo !== null && isMailAddress(replyTo) ? [headerLine('Reply-To', replyTo)] : []),
    headerLine('Subject', oneLine(mail.subject)),
    headerLine('Message-ID', messageId),
    headerLine('Date', date.toUTCString().replace('GMT', '+0000')),
    ...Object.entries(mail.headers).map(([name, value]) => headerLine(name, oneLine(value))),
    'MIME-Version: 1.0\r\n',
    `Content-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n--${boundary}\r\n`,
    ...bodyPart('text/plain', mail.text),
    `--${boundary}\r\n`,
    ...bodyPart('text/html', mail.html),
    `--${boundary}--\r\n`,
  ];
  return {
    raw: bytesOf(ascii),
    envelope: {
      from: onTheLine(returnTo && isMailAddress(returnTo) ? returnTo : from),
      to: [onTheLine(to.email)],
    },
  };
}

function bytesOf(ascii: readonly string[]): Buffer {
  const bytes = Buffer.allocUnsafe(ascii.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const text of ascii) at += bytes.write(text, at, 'latin1');
  return bytes;
}

/** An address as the mail server is told it: a domain with other letters goes in ASCII (RFC 5891). */
function onTheLine(address: string): string {
  if (/^[!-~]+$/.test(address)) return address;
  return String(new MimeNode().setHeader({ From: { name: '', address } }).getEnvelope().from);
}
