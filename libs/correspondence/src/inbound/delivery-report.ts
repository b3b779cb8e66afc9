import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { isAddressRefusal } from '../addresses/is-address-refusal';

/** What a mail server or a mail provider reports about a mail that left earlier. */
export interface DeliveryReport {
  readonly outcome: 'failed' | 'delayed' | 'complained';
  /** Address the report is about; null when it does not say. */
  readonly address: string | null;
  /** Enhanced status code (RFC 3463), e.g. `5.1.1`. */
  readonly status: string | null;
  /** The server's words on one line. */
  readonly detail: string;
  /** Message-ID of the mail it is about, with its angle brackets. */
  readonly messageId: string | null;
}

type Fields = ReadonlyMap<string, string>;

/**
 * Reads a delivery status notification (RFC 3464) or a complaint (RFC 5965); null for any other mail, and for reports
 * of success. Older servers that send only text are read by the headers they all set.
 */
export async function readDeliveryReport(email: Email): Promise<DeliveryReport | null> {
  const part = (...types: string[]): Attachment | undefined =>
    email.attachments.find(({ mimeType }) => types.includes(mimeType));
  const original = part('message/rfc822', 'text/rfc822-headers');
  const sent = original ? await fieldsOf(textOf(original)) : null;
  const messageId = sent?.get('message-id') ?? null;
  const status = part('message/delivery-status', 'message/global-delivery-status');
  if (status) return fromStatus(await groupsOf(textOf(status)), messageId);
  const feedback = part('message/feedback-report');
  if (feedback) return fromFeedback(await fieldsOf(textOf(feedback)), sent, messageId);
  return fromHeaders(email, messageId);
}

/**
 * What a failure says about the address: `dead` when no other mail to it will arrive either, or after days of trying;
 * `refused` when the server did not want this mail or not from us (policy, 5.7.x), is full, or gives no such reason.
 */
export function verdictOf({ status, detail }: DeliveryReport): 'dead' | 'refused' {
  const gaveUp = status?.startsWith('4.') === true;
  return gaveUp || isAddressRefusal(550, `${status ?? ''} ${detail}`) ? 'dead' : 'refused';
}

/** Groups of fields: the first is about the message, each other about one recipient (RFC 3464, 2.1). */
function fromStatus(groups: readonly Fields[], messageId: string | null): DeliveryReport | null {
  const failed = groups.find((fields) => fields.get('action')?.toLowerCase() === 'failed');
  const about = failed ?? groups.find((fields) => fields.get('action')?.toLowerCase() === 'delayed');
  if (!about) return null;
  const detail = untyped(about.get('diagnostic-code')) ?? about.get('status') ?? '';
  return {
    outcome: failed ? 'failed' : 'delayed',
    address: addressOf(untyped(about.get('original-recipient')) ?? untyped(about.get('final-recipient'))),
    status: statusIn(about.get('status')) ?? statusIn(detail),
    detail: oneLine(detail),
    messageId,
  };
}

function fromFeedback(fields: Fields, sent: Fields | null, messageId: string | null): DeliveryReport {
  const to = fields.get('original-rcpt-to') ?? sent?.get('to');
  const type = fields.get('feedback-type') ?? 'abuse';
  return { outcome: 'complained', address: addressOf(to), status: null, detail: oneLine(type), messageId };
}

function fromHeaders({ headers, text = '' }: Email, messageId: string | null): DeliveryReport | null {
  const failed = headers.find(({ key }) => key === 'x-failed-recipients')?.value;
  if (!failed) return null;
  const said = /\b[45]\d\d[ -][^\n]*(\n[ \t]+[^\n]+)*/.exec(text)?.[0] ?? text.slice(0, 300);
  return {
    outcome: 'failed',
    address: addressOf(failed.split(',')[0]),
    status: statusIn(said),
    detail: oneLine(said),
    messageId: messageId ?? /^message-id:\s*(<[^>\s]+>)/im.exec(text)?.[1] ?? null,
  };
}

const textOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

const groupsOf = (text: string): Promise<Fields[]> =>
  Promise.all(
    text
      .trim()
      .split(/\r?\n\s*\n/)
      .map(fieldsOf),
  );

/** Fields of a group look like headers of a mail, folding included. */
async function fieldsOf(text: string): Promise<Fields> {
  const { headers } = await PostalMime.parse(`${text.trim()}\r\n\r\n`);
  return new Map(headers.map(({ key, value }) => [key, value]));
}

/** `rfc822; an@voorbeeld.example` and `smtp; 550 …` without what stands before the semicolon. */
const untyped = (value: string | undefined): string | undefined => value?.replace(/^[\w-]+\s*;\s*/, '');

const addressOf = (value: string | undefined): string | null =>
  /[^\s<>"(),;:]+@[^\s<>"(),;:]+/.exec(value ?? '')?.[0].toLowerCase() ?? null;

const statusIn = (text: string | undefined): string | null =>
  /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(text ?? '')?.[0] ?? null;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 500);
