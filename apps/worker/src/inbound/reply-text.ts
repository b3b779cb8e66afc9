import { allParts, type MessagePart } from './mime/read-message';

/** The line with which mail programs start what they quote, in the languages of the product. */
const QUOTE_STARTS = [
  /^\s*(op|le|on|am)\b.{4,200}\b(schreef|a écrit|wrote|schrieb)\b.{0,200}:?\s*$/i,
  /^\s*(op|le|on)\b.{4,200}(schreef|a écrit|wrote)\s*:?\s*$/i,
  /^\s*-{2,}\s*(oorspronkelijk bericht|message d[’']origine|original message|doorgestuurd bericht|forwarded message)\b.*$/i,
  /^\s*_{10,}\s*$/,
  /^\s*\*?(van|de|from)\s*\*?\s*:\s*\*?.+@.+$/i,
];

const SIGNATURE = /^-- ?$/;
/** Longest text that is kept of one message. */
const MAX_TEXT = 20_000;

/** What somebody wrote in an answer: plain text, without what it quotes and without the signature; empty for none. */
export function replyText(message: MessagePart): string {
  return withoutQuote(bodyOf(message)).slice(0, MAX_TEXT);
}

/** The text above the first quote; lines that start with `>` are left out wherever they are. */
export function withoutQuote(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  for (const [i, line] of lines.entries()) {
    const wrapped = `${line} ${lines[i + 1] ?? ''}`.trimEnd();
    if (SIGNATURE.test(line) || QUOTE_STARTS.some((start) => start.test(line))) break;
    if (/^\s*(op|le|on)\b/i.test(line) && QUOTE_STARTS.slice(0, 2).some((start) => start.test(wrapped))) break;
    if (!line.trimStart().startsWith('>')) kept.push(line.trimEnd());
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function bodyOf(message: MessagePart): string {
  const parts = allParts(message);
  const plain = parts.find(({ type, headers }) => type === 'text/plain' && !isAttachment(headers));
  if (plain) return plain.text;
  const html = parts.find(({ type, headers }) => type === 'text/html' && !isAttachment(headers));
  return html ? textOfHtml(html.text) : '';
}

const isAttachment = (headers: ReadonlyMap<string, string>): boolean =>
  /^attachment/i.test(headers.get('content-disposition') ?? '');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** Words of an HTML mail; quotes of the usual mail programs are left out with their element. */
function textOfHtml(html: string): string {
  return html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<(blockquote)\b[\s\S]*$/i, '')
    .replace(/<div[^>]+(gmail_quote|appendonsend|divRplyFwdMsg)[\s\S]*$/i, '')
    .replace(/<(br|\/p|\/div|\/tr|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all);
}
