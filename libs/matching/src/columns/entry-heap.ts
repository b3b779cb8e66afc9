import { PACKED_BYTES, packedNumber, packedStrength, packEntry, type ProfileEntry } from '@bestuiver/taxonomy';

/** Entries of all rows, one after the other. */
export class EntryHeap {
  packed: Uint8Array;
  used = 0;

  constructor(capacity: number) {
    this.packed = new Uint8Array(capacity * PACKED_BYTES);
  }

  get byteLength(): number {
    return this.packed.byteLength;
  }

  numberOf(at: number): number {
    return packedNumber(this.packed, at);
  }

  strengthOf(at: number): number {
    return packedStrength(this.packed, at);
  }

  append(entry: ProfileEntry): void {
    const needed = (this.used + 1) * PACKED_BYTES;
    if (needed > this.packed.length) this.resize(Math.ceil(this.packed.length * 1.25) + needed);
    packEntry(this.packed, this.used++, entry);
  }

  /** Copies entries of another heap; where they start. There must be room. */
  copy(source: EntryHeap, from: number, to: number): number {
    const start = this.used;
    this.packed.set(source.packed.subarray(from * PACKED_BYTES, to * PACKED_BYTES), start * PACKED_BYTES);
    this.used += to - from;
    return start;
  }

  /** Becomes the other heap, trimmed. */
  take(other: EntryHeap): void {
    this.packed = other.packed;
    this.used = other.used;
    if (this.used * PACKED_BYTES < this.packed.length) this.resize(this.used * PACKED_BYTES);
  }

  private resize(bytes: number): void {
    const packed = new Uint8Array(bytes);
    packed.set(this.packed.subarray(0, this.used * PACKED_BYTES));
    this.packed = packed;
  }
}
