import { UNKNOWN } from './encoding';

/** Numbers for strings that come from outside (certifications, organisations), shared by both sides of a match. */
export class Coder {
  private readonly numbers = new Map<string, number>();
  private readonly names: string[] = [];

  /** The number of a name, given out at first sight. */
  intern(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.length;
    this.numbers.set(name, number);
    this.names.push(name);
    return number;
  }

  /** The number of a name, or unknown when nobody used it yet. */
  find(name: string): number {
    return this.numbers.get(name) ?? UNKNOWN;
  }

  nameOf(number: number): string {
    return this.names[number] ?? '';
  }

  get size(): number {
    return this.names.length;
  }
}
