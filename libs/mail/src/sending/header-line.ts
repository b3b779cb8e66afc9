import { foldLines } from 'nodemailer/lib/mime-funcs';
import MimeNode from 'nodemailer/lib/mime-node';

/** Longest line of a header (RFC 5322 section 2.1.1). */
const LINE = 78;

/** One line of a message's head, encoded (RFC 2047) and folded where it must be; `value` is one line of text. */
export function headerLine(name: string, value: string): string {
  if (name.length + 2 + value.length <= LINE && /^[ -~]*$/.test(value)) return `${name}: ${value}\r\n`;
  return `${foldLines(`${name}: ${MimeNode.encodeHeaderValue(name, value)}`, 76)}\r\n`;
}

/** The line that names somebody with an address; a name of plain words needs no quotes. */
export function addressLine(header: 'From' | 'To', name: string, address: string): string {
  if (/^\w+( \w+)*$/.test(name) && /^[!-~]+$/.test(address)) return headerLine(header, `${name} <${address}>`);
  const encoded = MimeNode.encodeHeaderValue(header, [{ name, address }]);
  return `${foldLines(`${header}: ${encoded}`, 76)}\r\n`;
}
