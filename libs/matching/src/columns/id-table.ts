const WORDS = 4;
const UUID_LENGTH = 36;
const DASHES = [8, 13, 18, 23];
const DASH = 45;
const NO_DIGIT = 255;
/** Values of the hexadecimal digits by their code. */
const DIGITS = Uint8Array.from({ length: 128 }, (_, code) => {
  const value = '0123456789abcdef'.indexOf(String.fromCharCode(code));
  return value < 0 ? NO_DIGIT : value;
});
const DIGITS_IN_WORD = 8;
const MOST_FULL = 0.75;
const EMPTY = 0;

/**
 * Numbers for ids, 0 and up: UUIDs in 16 bytes and a hash table of their own, anything else in a map. About 22 bytes an
 * id instead of the hundred and more of a map of strings.
 */
export class IdTable {
  private words: Uint32Array;
  private slots: Uint32Array;
  private count = 0;
  private readonly others = new Map<string, number>();
  private readonly otherNames = new Map<number, string>();
  private readonly key = new Uint32Array(WORDS);

  constructor(capacity = 16) {
    this.words = new Uint32Array(Math.max(1, capacity) * WORDS);
    this.slots = new Uint32Array(slotsFor(capacity));
  }

  get size(): number {
    return this.count;
  }

  get byteLength(): number {
    return this.words.byteLength + this.slots.byteLength + this.others.size * 150;
  }

  /** The number of an id; a new one when it is not known yet. */
  intern(id: string): number {
    const known = this.find(id);
    return known >= 0 ? known : this.put(id);
  }

  /** Gives an id a new number; from now on `find` knows only that one. */
  put(id: string): number {
    const number = this.count;
    this.count += 1;
    this.makeRoom();
    if (!this.parse(id)) {
      this.others.set(id, number);
      this.otherNames.set(number, id);
      return number;
    }
    this.words.set(this.key, number * WORDS);
    const slot = this.slotOf(this.key);
    this.slots[slot] = number + 1;
    return number;
  }

  /** The ids in another order, and only those: number `order[i]` becomes `i`. */
  reorder(order: Uint32Array): void {
    const words = new Uint32Array(order.length * WORDS);
    const names = new Map(this.otherNames);
    this.others.clear();
    this.otherNames.clear();
    for (let number = 0; number < order.length; number++) {
      const source = order[number]!;
      for (let word = 0; word < WORDS; word++) words[number * WORDS + word] = this.words[source * WORDS + word]!;
      const other = names.get(source);
      if (other === undefined) continue;
      this.others.set(other, number);
      this.otherNames.set(number, other);
    }
    this.words = words;
    this.count = order.length;
    this.rehash(slotsFor(this.count));
  }

  /** Gives back the room for more. */
  trim(): void {
    this.words = this.words.slice(0, this.count * WORDS);
    this.rehash(slotsFor(this.count));
  }

  /** The number of an id, or -1. */
  find(id: string): number {
    if (!this.parse(id)) return this.others.get(id) ?? -1;
    return this.slots[this.slotOf(this.key)]! - 1;
  }

  nameOf(number: number): string {
    const other = this.otherNames.get(number);
    if (other !== undefined) return other;
    const at = number * WORDS;
    const [first, second, third, last] = [
      this.words[at]!,
      this.words[at + 1]!,
      this.words[at + 2]!,
      this.words[at + 3]!,
    ];
    return `${high(first)}${low(first)}-${high(second)}-${low(second)}-${high(third)}-${low(third)}${high(last)}${low(last)}`;
  }

  private makeRoom(): void {
    if (this.count * WORDS > this.words.length) {
      const words = new Uint32Array(Math.ceil(this.words.length * 1.25) + WORDS);
      words.set(this.words);
      this.words = words;
    }
    if (this.count > this.slots.length * MOST_FULL) this.rehash(Math.ceil(this.slots.length * 1.5), this.count - 1);
  }

  /** Writes a UUID to `key`; whether it is one, in lower case. */
  private parse(id: string): boolean {
    if (id.length !== UUID_LENGTH) return false;
    let digits = 0;
    let word = 0;
    for (let at = 0; at < UUID_LENGTH; at++) {
      const code = id.charCodeAt(at);
      if (DASHES.includes(at)) {
        if (code !== DASH) return false;
        continue;
      }
      const digit = DIGITS[code] ?? NO_DIGIT;
      if (digit === NO_DIGIT) return false;
      word = (word << 4) | digit;
      digits += 1;
      if (digits % DIGITS_IN_WORD === 0) this.key[digits / DIGITS_IN_WORD - 1] = word;
    }
    return true;
  }

  /** The slot of an id, or the empty one where it belongs. */
  private slotOf(key: Uint32Array, from = 0): number {
    const { slots, words } = this;
    let hash = 0x811c9dc5;
    for (let word = 0; word < WORDS; word++) {
      hash = Math.imul(hash ^ key[from + word]!, 0x01000193);
      hash ^= hash >>> 15;
    }
    let slot = (hash >>> 0) % slots.length;
    for (let found = slots[slot]!; found !== EMPTY; found = slots[slot]!) {
      const at = (found - 1) * WORDS;
      const isSame =
        words[at] === key[from] &&
        words[at + 1] === key[from + 1] &&
        words[at + 2] === key[from + 2] &&
        words[at + 3] === key[from + 3];
      if (isSame) return slot;
      slot = slot + 1 === slots.length ? 0 : slot + 1;
    }
    return slot;
  }

  private rehash(slots: number, count = this.count): void {
    this.slots = new Uint32Array(slots);
    for (let number = 0; number < count; number++) {
      if (!this.otherNames.has(number)) this.slots[this.slotOf(this.words, number * WORDS)] = number + 1;
    }
  }
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The upper half of a word in four digits. */
function high(word: number): string {
  return HEX[word >>> 24]! + HEX[(word >>> 16) & 255]!;
}

function low(word: number): string {
  return HEX[(word >>> 8) & 255]! + HEX[word & 255]!;
}

function slotsFor(capacity: number): number {
  return Math.max(16, Math.ceil(capacity / MOST_FULL) + 1);
}
