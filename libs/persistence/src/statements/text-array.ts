/** Type `text` in the catalogue of PostgreSQL. */
const TEXT = 25;
const HEADER = 20;

/**
 * Texts as the binary form of a `text[]`, for a parameter with long ones: written as text, every quote of an array or a
 * JSON document is escaped here and unescaped there.
 */
export function textArray(texts: readonly (string | null)[]): Buffer {
  const lengths = texts.map((text) => (text === null ? -1 : Buffer.byteLength(text)));
  const size = lengths.reduce((sum, length) => sum + 4 + Math.max(0, length), HEADER);
  const out = Buffer.allocUnsafe(size);
  out.writeInt32BE(texts.length === 0 ? 0 : 1, 0);
  out.writeInt32BE(lengths.includes(-1) ? 1 : 0, 4);
  out.writeInt32BE(TEXT, 8);
  out.writeInt32BE(texts.length, 12);
  out.writeInt32BE(1, 16);
  let at = HEADER;
  texts.forEach((text, i) => {
    at = out.writeInt32BE(lengths[i]!, at);
    if (text !== null) at += out.write(text, at);
  });
  return texts.length === 0 ? out.subarray(0, 12) : out;
}
