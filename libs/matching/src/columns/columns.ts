type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array;
type ColumnType =
  | Uint8ArrayConstructor
  | Uint16ArrayConstructor
  | Uint32ArrayConstructor
  | Int32ArrayConstructor
  | Float32ArrayConstructor;

/** A column's type, and how many numbers a row holds. */
export type Layout = Readonly<Record<string, readonly [ColumnType, number]>>;
export type ColumnsOf<L extends Layout> = { [Name in keyof L]: InstanceType<L[Name][0]> };

/** Empty columns for so many rows. */
export function makeColumns<L extends Layout>(layout: L, capacity: number): ColumnsOf<L> {
  return Object.fromEntries(
    Object.entries(layout).map(([name, [Type, width]]) => [name, new Type(capacity * width)]),
  ) as ColumnsOf<L>;
}

/** The same rows with room for `capacity`. */
export function resizeColumns<L extends Layout>(layout: L, columns: ColumnsOf<L>, capacity: number): ColumnsOf<L> {
  const larger = makeColumns(layout, capacity);
  for (const [name, [, width]] of Object.entries(layout)) {
    const from = columns[name as keyof L] as Column;
    (larger[name as keyof L] as Column).set(from.subarray(0, Math.min(from.length, capacity * width)));
  }
  return larger;
}

/** The rows in another order: row `order[i]` becomes row `i`. */
export function permuteColumns<L extends Layout>(layout: L, columns: ColumnsOf<L>, order: Uint32Array): ColumnsOf<L> {
  const sorted = makeColumns(layout, order.length);
  for (const [name, [, width]] of Object.entries(layout)) {
    const from = columns[name as keyof L] as Column;
    const to = sorted[name as keyof L] as Column;
    for (let row = 0; row < order.length; row++) {
      const source = order[row]! * width;
      for (let at = 0; at < width; at++) to[row * width + at] = from[source + at]!;
    }
  }
  return sorted;
}

export function bytesOf(columns: Readonly<Record<string, Column>>): number {
  return Object.values(columns).reduce((sum, column) => sum + column.byteLength, 0);
}
