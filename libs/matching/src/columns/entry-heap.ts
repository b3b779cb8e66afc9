import type { ProfileEntry } from '@bestuiver/taxonomy';

/** Work entries of all rows, one after the other. */
export class EntryHeap {
  numbers: Uint16Array;
  weights: Uint8Array;
  used = 0;

  constructor(capacity: number) {
    this.numbers = new Uint16Array(capacity);
    this.weights = new Uint8Array(capacity);
  }

  get byteLength(): number {
    return this.numbers.byteLength + this.weights.byteLength;
  }

  /** Where the entries start. */
  append(entries: readonly ProfileEntry[]): number {
    const from = this.used;
    if (from + entries.length > this.numbers.length)
      this.resize(Math.ceil(this.numbers.length * 1.25) + entries.length);
    for (const [number, weight] of entries) {
      this.numbers[this.used] = number;
      this.weights[this.used] = weight;
      this.used += 1;
    }
    return from;
  }

  resize(capacity: number): void {
    const numbers = new Uint16Array(capacity);
    const weights = new Uint8Array(capacity);
    numbers.set(this.numbers.subarray(0, this.used));
    weights.set(this.weights.subarray(0, this.used));
    this.numbers = numbers;
    this.weights = weights;
  }

  /** Copies entries of another heap; where they start. */
  copy(source: EntryHeap, from: number, to: number): number {
    const start = this.used;
    for (let at = from; at < to; at++) {
      this.numbers[this.used] = source.numbers[at]!;
      this.weights[this.used] = source.weights[at]!;
      this.used += 1;
    }
    return start;
  }

  /** Becomes the other heap, trimmed. */
  take(other: EntryHeap): void {
    this.numbers = other.numbers;
    this.weights = other.weights;
    this.used = other.used;
    if (this.used < this.numbers.length) this.resize(this.used);
  }
}
