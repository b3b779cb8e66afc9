/** One part of a mail: its headers in lower case, its text decoded, and the parts within it. */
export interface MessagePart {
  readonly headers: ReadonlyMap<string, string>;
  /** E.g. `text/plain`; without parameters, in lower case. */
  readonly type: string;
  /** Empty for a part that holds parts. */
  readonly text: string;
  readonly parts: readonly MessagePart[];
}

/** Deeper nesting than people's mail has is left unread. */
const MAX_DEPTH = 8;

/**
 * Reads an RFC 5322 message with its MIME parts (RFC 2045), from the bytes as they came in, one character a byte
 * (latin1). What cannot be decoded is kept as it is: a mail is never refused for its form.
 */
export function readMessage(raw: string, depth = 0): MessagePart {
  const { head, body } = split(raw.replace(/\r?\n/g, '\n'));
  const headers = readHeaders(head);
  const contentType = headers.get('content-type') ?? 'text/plain';
  const type = contentType.split(';')[0]!.trim().toLowerCase();
  const boundary = parameter(contentType, 'boundary');
  if (type.startsWith('multipart/') && boundary !== null && depth < MAX_DEPTH) {
    const parts = partsOf(body, boundary).map((part) => readMessage(part, depth + 1));
    return { headers, type, text: '', parts };
  }
  const text = decode(body, headers.get('content-transfer-encoding') ?? '7bit', parameter(contentType, 'charset'));
  return { headers, type, text, parts: [] };
}

/** The part itself and all parts within it, outermost first. */
export function allParts(part: MessagePart): MessagePart[] {
  return [part, ...part.parts.flatMap(allParts)];
}

/** Header lines by their names in lower case; the first of a name counts, folded lines are one. */
export function readHeaders(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** A parameter of a header, e.g. `boundary`; null when it is not there. */
export function parameter(header: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header);
  return found?.[1] ?? found?.[2] ?? null;
}

function split(message: string): { head: string; body: string } {
  if (message.startsWith('\n')) return { head: '', body: message.slice(1) };
  const end = message.indexOf('\n\n');
  return end < 0 ? { head: message, body: '' } : { head: message.slice(0, end), body: message.slice(end + 2) };
}

function partsOf(body: string, boundary: string): string[] {
  const parts: string[] = [];
  let open: string[] | null = null;
  for (const line of body.split('\n')) {
    const bare = line.trimEnd();
    if (bare !== `--${boundary}` && bare !== `--${boundary}--`) {
      open?.push(line);
      continue;
    }
    if (open) parts.push(open.join('\n'));
    if (bare.endsWith('--') && bare !== `--${boundary}`) return parts;
    open = [];
  }
  return open && open.length > 0 ? [...parts, open.join('\n')] : parts;
}

function decode(body: string, encoding: string, charset: string | null): string {
  const bytes = bytesOf(body, encoding.trim().toLowerCase());
  if (WESTERN.test(charset ?? '')) return western(bytes).replace(/\r\n?/g, '\n');
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return western(bytes).replace(/\r\n?/g, '\n');
  }
}

const WESTERN = /^(windows-1252|cp1252|iso-8859-1|latin1|us-ascii)$/i;
/** Bytes 0x80 to 0x9f of windows-1252: Node's own decoder reads them as control characters in some versions. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const western = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (byte) => WINDOWS_1252[byte.charCodeAt(0) - 0x80]!);

function bytesOf(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const joined = body.replace(/=[ \t]*\n/g, '');
  return Buffer.from(
    joined.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );
}
