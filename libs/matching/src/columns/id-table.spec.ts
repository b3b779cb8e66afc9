import fc from 'fast-check';
import { IdTable } from './id-table';

const ids = fc.uniqueArray(
  fc.oneof(
    { weight: 4, arbitrary: fc.uuid() },
    fc.uuid().map((id) => id.toUpperCase()),
    fc.uuid().map((id) => id.replaceAll('-', '0')),
    fc.string(),
  ),
  { maxLength: 80 },
);

describe('IdTable', () => {
  it('knows every id by its number and every number by its id, whatever an id looks like', () => {
    fc.assert(
      fc.property(ids, ids, (known, unknown) => {
        const table = new IdTable();
        const numbers = known.map((id) => table.intern(id));
        table.trim();
        expect(numbers).toEqual(known.map((_, index) => index));
        expect(known.map((id) => table.intern(id))).toEqual(numbers);
        expect(numbers.map((number) => table.nameOf(number))).toEqual(known);
        for (const id of unknown) if (!known.includes(id)) expect(table.find(id)).toBe(-1);
      }),
    );
  });

  it('keeps what is left in another order', () => {
    fc.assert(
      fc.property(ids, (known) => {
        const table = new IdTable();
        known.forEach((id) => table.put(id));
        const order = known
          .map((_, index) => index)
          .filter((index) => index % 3 > 0)
          .reverse();
        table.reorder(Uint32Array.from(order));
        const left = order.map((index) => known[index]!);
        expect(left.map((id) => table.find(id))).toEqual(left.map((_, index) => index));
        expect(left.map((_, index) => table.nameOf(index))).toEqual(left);
        expect(table.size).toBe(left.length);
      }),
    );
  });
});
