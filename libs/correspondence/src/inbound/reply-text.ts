import type { Email } from 'postal-mime';

/** The line with which mail programs start what they quote, in the languages of the product. */
const QUOTE_STARTS = [
  /^\s*(op|le|on|am)\b.{4,200}\b(schreef|a écrit|wrote|schrieb)\b.{0,200}:?\s*$/i,
  /^\s*(op|le|on)\b.{4,200}(schreef|a écrit|wrote)\s*:?\s*$/i,
  /^\s*-{2,}\s*(oorspronkelijk bericht|message d[’']origine|original message|doorgestuurd bericht|forwarded message)\b.*$/i,
  /^\s*_{10,}\s*$/,
  /^\s*\*?(van|de|from)\s*\*?\s*:\s*\*?.+@.+$/i,
];

/** The usual sign before a signature, and the line that telephones and mail programs add of their own. */
const SIGNATURES = [
  /^-- ?$/,
  /^\s*(verstuurd|verzonden|envoyé|sent|get|download|téléchargez|ontvang)\s.{0,30}\b(iphone|ipad|android|samsung|galaxy|outlook|windows|proton ?mail|yahoo|gmail|telefoon|smartphone|gsm|téléphone|mobile|phone)\b.{0,30}$/i,
];
/** Longest text that is kept of one message. */
const MAX_TEXT = 20_000;
/** What no text has; line ends and tabs stay. */
// eslint-disable-next-line no-control-regex -- the very characters that are taken out
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** Bytes 0x80 to 0x9f of windows-1252: Node's decoder leaves them as the control characters of latin1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What somebody wrote in an answer: plain text, without what it quotes and without the signature; empty for none. */
export function replyText({ text, html }: Pick<Email, 'text' | 'html'>): string {
  const written = text?.trim() ? text : textOfHtml(html ?? '');
  const readable = written
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0080-\u009f]/g, (byte) => WINDOWS_1252[byte.charCodeAt(0) - 0x80]!)
    .replace(UNSEEN, '');
  return withoutQuote(readable).slice(0, MAX_TEXT);
}

/** The text above the first quote or signature; lines that start with `>` are left out wherever they are. */
export function withoutQuote(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  for (const [i, line] of lines.entries()) {
    const wrapped = `${line} ${lines[i + 1] ?? ''}`.trimEnd();
    if (SIGNATURES.some((sign) => sign.test(line)) || QUOTE_STARTS.some((start) => start.test(line))) break;
    if (/^\s*(op|le|on)\b/i.test(line) && QUOTE_STARTS.slice(0, 2).some((start) => start.test(wrapped))) break;
    if (!line.trimStart().startsWith('>')) kept.push(line.trimEnd());
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** Words of an HTML mail; quotes and signatures of the usual mail programs are left out with their element. */
function textOfHtml(html: string): string {
  return html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<(blockquote)\b[\s\S]*$/i, '')
    .replace(/<div[^>]+(gmail_quote|appendonsend|divRplyFwdMsg)[\s\S]*$/i, '')
    .replace(/<(div|span|table)[^>]+(gmail_signature|moz-signature|id="?Signature|mobile-signature)[\s\S]*$/i, '')
    .replace(/<(br|\/p|\/div|\/tr|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all);
}
