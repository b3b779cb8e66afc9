import { MAX_CONCEPTS } from '../lexicon/concept-space';
import type { ProfileEntry } from './text-profile';

/** A profile holds at most this many entries: 16 × (2 + 1) bytes = 48 bytes. */
export const MAX_ENTRIES = 16;
const EXCLUSION = MAX_CONCEPTS;
const HASHED_WORD = 0x8000;

export type EntryKind = 'concept' | 'exclusion' | 'word';

/** Numbers below 0x4000 are concepts, from 0x4000 the same concepts excluded, from 0x8000 hashed words. */
export function entryKind(number: number): EntryKind {
  return number >= HASHED_WORD ? 'word' : number >= EXCLUSION ? 'exclusion' : 'concept';
}

export function exclusionOf(concept: number): number {
  return concept + EXCLUSION;
}

export function excludedConcept(number: number): number {
  return number - EXCLUSION;
}

/** 15-bit FNV-1a hash of a stem the lexicon does not know. Two words may meet: such an entry only breaks ties. */
export function hashedWord(stem: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < stem.length; index++) {
    hash ^= stem.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return HASHED_WORD + ((hash ^ (hash >>> 15)) & 0x7fff);
}

/** 0..1 → 1..255 */
export function quantise(strength: number): number {
  return Math.max(1, Math.min(255, Math.round(strength * 255)));
}

/** Packs entries into bytes, three per entry (number high, number low, weight), sorted by number. */
export function packEntries(entries: readonly ProfileEntry[]): Uint8Array {
  const bytes = new Uint8Array(entries.length * 3);
  [...entries]
    .sort(([first], [second]) => first - second)
    .forEach(([number, weight], index) => bytes.set([number >> 8, number & 0xff, weight], index * 3));
  return bytes;
}

/** Reverses `packEntries`. Throws when the length is no multiple of three. */
export function unpackEntries(bytes: Uint8Array): ProfileEntry[] {
  if (bytes.length % 3 !== 0)
    throw new Error(`A packed profile has three bytes an entry; ${bytes.length} bytes do not divide.`);
  const entries: ProfileEntry[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    entries.push([((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0), bytes[at + 2] ?? 0]);
  }
  return entries;
}
