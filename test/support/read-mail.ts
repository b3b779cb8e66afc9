/** A mail as its reader sees it. */
export interface ReadMail {
  subject: string;
  messageId: string;
  text: string;
  html: string;
  headers: ReadonlyMap<string, string>;
}

/** Reads an RFC 5322 message with the MIME parts our own mails have: text and HTML, plain, quoted-printable or base64. */
export function readMail(raw: string): ReadMail {
  const { headers, body } = split(raw);
  const parts = partsOf(headers, body);
  return {
    subject: decodeWords(headers.get('subject') ?? ''),
    messageId: headers.get('message-id') ?? '',
    text: parts.get('text/plain') ?? '',
    html: parts.get('text/html') ?? '',
    headers,
  };
}

function split(raw: string): { headers: Map<string, string>; body: string } {
  const end = raw.indexOf('\r\n\r\n');
  const head = (end < 0 ? raw : raw.slice(0, end)).replace(/\r\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end < 0 ? '' : raw.slice(end + 4) };
}

function partsOf(headers: ReadonlyMap<string, string>, body: string): Map<string, string> {
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (!boundary) {
    const kind = type.split(';')[0]?.trim().toLowerCase() ?? 'text/plain';
    return new Map([[kind, decodeBody(body, headers.get('content-transfer-encoding') ?? '7bit')]]);
  }
  const inner = body.split(`--${boundary}`).slice(1, -1);
  return new Map(
    inner.flatMap((part) => {
      const { headers: partHeaders, body: partBody } = split(part.replace(/^\r\n/, ''));
      return [...partsOf(partHeaders, partBody.replace(/\r\n$/, ''))];
    }),
  );
}

function decodeBody(body: string, encoding: string): string {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64').toString('utf8');
    case 'quoted-printable':
      return decodeHexEscapes(body.replace(/=\r\n/g, '')).replaceAll('\r\n', '\n');
    default:
      return Buffer.from(body, 'latin1').toString('utf8').replaceAll('\r\n', '\n');
  }
}

function decodeHexEscapes(text: string): string {
  const bytes = text.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** RFC 2047 encoded words; the blank between two of them does not count. */
function decodeWords(text: string): string {
  return text
    .replace(/(=\?[^?]+\?[BQ]\?[^?]*\?=)\s+(?==\?)/gi, '$1')
    .replace(/=\?[^?]+\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : decodeHexEscapes(word.replaceAll('_', ' ')),
    );
}
