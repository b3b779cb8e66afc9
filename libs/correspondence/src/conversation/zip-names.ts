const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
/** The end record stands before a comment of at most 65,535 bytes. */
const MAX_COMMENT = 0xffff;
/** Office documents have some dozens of parts. */
const MAX_ENTRIES = 5_000;

/**
 * Names of the files in a ZIP archive, from its directory at the end (APPNOTE 4.3.12), nothing unpacked. Null when it
 * is damaged, encrypted or beyond what an office document is.
 */
export function zipNames(bytes: Uint8Array): string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) return null;
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return null;
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const next = at + 46 + name! + extra! + comment!;
    if (encrypted || next > end) return null;
    names.push(Buffer.from(bytes.subarray(at + 46, at + 46 + name!)).toString('utf8'));
    at = next;
  }
  return names;
}

function findEnd(view: DataView): number | null {
  const least = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}
