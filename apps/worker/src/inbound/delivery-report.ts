import { allParts, readHeaders, type MessagePart } from './mime/read-message';

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

/**
 * Reads a delivery status notification (RFC 3464) or a complaint (RFC 5965); null for any other mail, and for reports
 * of success. Older servers that send only text are read by the headers they all set.
 */
export function readDeliveryReport(message: MessagePart): DeliveryReport | null {
  const parts = allParts(message);
  const original = parts.find(({ type }) => type === 'message/rfc822' || type === 'text/rfc822-headers');
  const messageId = original ? messageIdIn(original.text) : null;
  const status = parts.find(
    ({ type }) => type === 'message/delivery-status' || type === 'message/global-delivery-status',
  );
  if (status) return fromStatus(status.text, messageId);
  const feedback = parts.find(({ type }) => type === 'message/feedback-report');
  if (feedback) return fromFeedback(feedback.text, original?.text ?? '', messageId);
  return fromHeaders(message, parts, messageId);
}

/** Groups of fields: the first is about the message, each other about one recipient (RFC 3464, 2.1). */
function fromStatus(text: string, messageId: string | null): DeliveryReport | null {
  const groups = text
    .trim()
    .split(/\n\s*\n/)
    .map(readHeaders);
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

function fromFeedback(text: string, original: string, messageId: string | null): DeliveryReport {
  const fields = readHeaders(text.trim());
  const to = fields.get('original-rcpt-to') ?? readHeaders(original).get('to');
  const type = fields.get('feedback-type') ?? 'abuse';
  return { outcome: 'complained', address: addressOf(to), status: null, detail: oneLine(type), messageId };
}

function fromHeaders(
  message: MessagePart,
  parts: readonly MessagePart[],
  messageId: string | null,
): DeliveryReport | null {
  const failed = message.headers.get('x-failed-recipients');
  if (!failed) return null;
  const text = parts.find(({ type }) => type === 'text/plain')?.text ?? '';
  const said = /\b[45]\d\d[ -][^\n]*(\n[ \t]+[^\n]+)*/.exec(text)?.[0] ?? text.slice(0, 300);
  return {
    outcome: 'failed',
    address: addressOf(failed.split(',')[0]),
    status: statusIn(said),
    detail: oneLine(said),
    messageId: messageId ?? messageIdIn(text),
  };
}

/** `rfc822; an@voorbeeld.example` and `smtp; 550 …` without what stands before the semicolon. */
const untyped = (value: string | undefined): string | undefined => value?.replace(/^[\w-]+\s*;\s*/, '');

const addressOf = (value: string | undefined): string | null =>
  /[^\s<>"(),;:]+@[^\s<>"(),;:]+/.exec(value ?? '')?.[0].toLowerCase() ?? null;

const statusIn = (text: string | undefined): string | null =>
  /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(text ?? '')?.[0] ?? null;

const messageIdIn = (text: string): string | null =>
  /^message-id:\s*(<[^>\s]+>)/im.exec(text.replace(/\r?\n[ \t]+/g, ' '))?.[1] ?? null;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 500);
