/** Longest line before a soft break, its `=` included (RFC 2045 section 6.7). */
const LINE = 76;
const CR = 13;
const LF = 10;
const EQUALS = 61;
const HEX = Buffer.from('0123456789ABCDEF');

/** Printable ASCII but `=`, and blanks: they stand for themselves within a line. */
const LITERAL = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === 9 || (byte >= 32 && byte <= 126 && byte !== EQUALS) ? 1 : 0,
);

/**
 * Text as quoted-printable UTF-8 (RFC 2045 section 6.7): lines of at most 76 characters that end in CRLF, no blank at
 * the end of a line, no character split over two lines.
 */
export function quotedPrintable(text: string): Buffer {
  const bytes = Buffer.from(text.replace(/\r\n?|\n/g, '\r\n'));
  // Three characters a byte, and a soft break after 64 of them at the earliest.
  const out = Buffer.allocUnsafe(bytes.length * 3 + Math.ceil((bytes.length * 3) / 64 + 1) * 3);
  let length = 0;
  let column = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i]!;
    if (byte === CR || byte === LF) {
      out[length++] = byte;
      column = 0;
      continue;
    }
    const literal = LITERAL[byte] === 1 && !((byte === 32 || byte === 9) && isLineEnd(bytes[i + 1]));
    if (column + (literal ? 1 : 3 * charactersOf(byte)) >= LINE) {
      length = softBreak(out, length);
      column = 0;
    }
    if (literal) {
      out[length++] = byte;
      column += 1;
    } else {
      out[length++] = EQUALS;
      out[length++] = HEX[byte >> 4]!;
      out[length++] = HEX[byte & 15]!;
      column += 3;
    }
  }
  return out.subarray(0, length);
}

const isLineEnd = (byte: number | undefined): boolean => byte === undefined || byte === CR || byte === LF;

/** Bytes of the UTF-8 character that starts here; a byte inside one was made room for with its first. */
const charactersOf = (byte: number): number =>
  byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : byte >= 0x80 ? 0 : 1;

function softBreak(out: Buffer, at: number): number {
  out[at] = EQUALS;
  out[at + 1] = CR;
  out[at + 2] = LF;
  return at + 3;
}
