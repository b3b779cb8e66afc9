/** Fields of a record by the bytes a number takes; a name with a count holds so many numbers. */
export interface RecordFields {
  readonly u32: readonly string[];
  readonly u16: readonly string[];
  readonly u8: readonly (string | readonly [name: string, count: number])[];
}

type NameOf<Field> = Field extends readonly [infer Name, number] ? Name : Field;
type Names<Fields extends RecordFields> = NameOf<Fields['u32'][number] | Fields['u16'][number] | Fields['u8'][number]>;

/** Where each field of a record starts, counted in numbers of its own size, and the bytes of a record. */
export interface RecordLayout<Name extends string> {
  readonly at: Readonly<Record<Name, number>>;
  readonly stride: number;
}

const WORD = 4;
const HALF = 2;

/** Wide fields first, so that every number lies where its size wants it. */
export function layOut<const Fields extends RecordFields>(fields: Fields): RecordLayout<Names<Fields> & string> {
  const at: Record<string, number> = {};
  fields.u32.forEach((name, index) => (at[name] = index));
  const halves = fields.u32.length * HALF;
  fields.u16.forEach((name, index) => (at[name] = halves + index));
  let bytes = (halves + fields.u16.length) * HALF;
  for (const field of fields.u8) {
    const [name, count] = typeof field === 'string' ? ([field, 1] as const) : field;
    at[name] = bytes;
    bytes += count;
  }
  return { at: at as Record<Names<Fields> & string, number>, stride: Math.ceil(bytes / WORD) * WORD };
}

/**
 * Records of one size, one after the other in a typed array: what is read of one lies in two or three cache lines,
 * where a column a field would miss the cache for every field.
 */
export class Records {
  u32!: Uint32Array;
  i32!: Int32Array;
  f32!: Float32Array;
  u16!: Uint16Array;
  u8!: Uint8Array;
  count = 0;
  private capacity = 0;

  constructor(
    private readonly stride: number,
    capacity: number,
  ) {
    this.resize(Math.max(16, capacity));
  }

  get byteLength(): number {
    return this.u8.byteLength;
  }

  /** The number of a new record, all zeros. */
  add(): number {
    if (this.count === this.capacity) this.resize(Math.ceil(this.capacity * 1.25) + 16);
    return this.count++;
  }

  /** The records in another order, and only those: record `order[i]` becomes `i`. */
  reorder(order: Uint32Array): void {
    const { u8, stride } = this;
    this.count = 0;
    this.resize(order.length);
    for (let record = 0; record < order.length; record++) {
      const from = order[record]! * stride;
      this.u8.set(u8.subarray(from, from + stride), record * stride);
    }
    this.count = order.length;
  }

  /** Gives back the room for more. */
  trim(): void {
    this.resize(this.count);
  }

  private resize(capacity: number): void {
    const bytes = new Uint8Array(capacity * this.stride);
    if (this.count > 0) bytes.set(this.u8.subarray(0, this.count * this.stride));
    const { buffer } = bytes;
    this.u8 = bytes;
    this.u16 = new Uint16Array(buffer);
    this.u32 = new Uint32Array(buffer);
    this.i32 = new Int32Array(buffer);
    this.f32 = new Float32Array(buffer);
    this.capacity = capacity;
  }
}
