import { createHash } from 'node:crypto';

/** First 48 bits of the ids below: 1 January 2026, so that shipped rows sort before everything made later. */
const SHIPPED_AT = Date.UTC(2026, 0, 1).toString(16).padStart(12, '0');

/** The same UUID (version 7 in form) for the same key, on every machine: ids of rows that ship with the product. */
export function stableId(key: string): string {
  const hash = createHash('sha256').update(key).digest('hex');
  const variant = ((parseInt(hash.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return `${SHIPPED_AT.slice(0, 8)}-${SHIPPED_AT.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
}
