import type { ProfileEntry } from '../profile/text-profile';

/** Bytes of an entry of a profile: two of its number, one of its strength, so that a profile is read in one go. */
export const PACKED_BYTES = 3;

/** Writes an entry as the entry at `at`. */
export function packEntry(packed: Uint8Array, at: number, [number, strength]: ProfileEntry): void {
  const byte = at * PACKED_BYTES;
  packed[byte] = number & 0xff;
  packed[byte + 1] = number >> 8;
  packed[byte + 2] = strength;
}

/** Number of the entry at `at`. */
export function packedNumber(packed: Uint8Array, at: number): number {
  const byte = at * PACKED_BYTES;
  return packed[byte]! | (packed[byte + 1]! << 8);
}

/** Strength of the entry at `at`, 1..255. */
export function packedStrength(packed: Uint8Array, at: number): number {
  return packed[at * PACKED_BYTES + 2]!;
}
