import { quotedPrintable } from './quoted-printable';

/** Longest line a mail server has to take (RFC 5321 section 4.5.3.1.6), its end not counted. */
const LONGEST = 998;

/**
 * A part of a message in ASCII: its head and its words. Plain words in lines that fit go as they are (our HTML is
 * written so); others as quoted-printable UTF-8.
 */
export function bodyPart(type: 'text/plain' | 'text/html', words: string): string[] {
  const plain = isPlain(words);
  return [
    `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${plain ? '7bit' : 'quoted-printable'}\r\n\r\n`,
    plain ? words : quotedPrintable(words).toString('latin1'),
    '\r\n',
  ];
}

/** ASCII without control characters, with the line ends of mail, in lines that a server takes. */
function isPlain(words: string): boolean {
  if (!/^(?:[\t -~]|\r\n)*$/.test(words)) return false;
  for (let start = 0; start <= words.length;) {
    const end = words.indexOf('\r', start);
    const next = end === -1 ? words.length : end;
    if (next - start > LONGEST) return false;
    start = next + 2;
  }
  return true;
}
