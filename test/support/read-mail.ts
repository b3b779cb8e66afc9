import PostalMime from 'postal-mime';

/** A mail as its reader sees it. */
export interface ReadMail {
  subject: string;
  messageId: string;
  text: string;
  html: string;
  headers: ReadonlyMap<string, string>;
}

/** Reads an RFC 5322 message as a mail program does; the last header of a name counts. */
export async function readMail(raw: Buffer): Promise<ReadMail> {
  const { subject = '', messageId = '', text = '', html = '', headers } = await PostalMime.parse(raw);
  return {
    subject,
    messageId,
    text: withoutLineEnd(text),
    html: withoutLineEnd(html),
    headers: new Map(headers.map(({ key, value }) => [key, value])),
  };
}

/** The parser ends every text with one. */
const withoutLineEnd = (text: string): string => text.replace(/\n$/, '');
