/** Numbers that look random and are the same at every run (mulberry32). */
export class SeededRandom {
  constructor(private state: number) {}

  /** 0 ≤ number < 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)]!;
  }

  /** Early items more often than late ones, as trades are in a region. */
  pickSkewed<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() ** 1.6 * items.length)]!;
  }

  maybe<Value>(share: number, make: () => Value): Value | null {
    return this.chance(share) ? make() : null;
  }

  uuid(): string {
    const hex = () =>
      Math.floor(this.next() * 4_294_967_296)
        .toString(16)
        .padStart(8, '0');
    const all = hex() + hex() + hex() + hex();
    return `${all.slice(0, 8)}-${all.slice(8, 12)}-7${all.slice(13, 16)}-a${all.slice(17, 20)}-${all.slice(20)}`;
  }
}
