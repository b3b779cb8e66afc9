import { createHash } from 'node:crypto';

const BYTES = 32;

/** A hash of a set of values that follows additions and removals without reading the others again. */
export class InputDigest {
  private readonly hashes = new Map<string, Buffer>();
  private readonly sum = Buffer.alloc(BYTES);

  /** The value of a new id, as text that names the id. */
  add(id: string, text: string): void {
    const hash = createHash('sha256').update(text).digest();
    this.hashes.set(id, hash);
    this.mix(hash);
  }

  /** Nothing happens for an id that is not there. */
  remove(id: string): void {
    const hash = this.hashes.get(id);
    if (!hash) return;
    this.hashes.delete(id);
    this.mix(hash);
  }

  toString(): string {
    return this.sum.toString('hex');
  }

  /** Exclusive or: its own inverse, and the order does not matter. */
  private mix(hash: Buffer): void {
    for (let at = 0; at < BYTES; at++) this.sum[at]! ^= hash[at]!;
  }
}
