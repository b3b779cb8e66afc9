import fc from 'fast-check';
import { textArray } from './text-array';

/** What PostgreSQL's `array_recv` makes of it. */
function read(binary: Buffer): (string | null)[] {
  if (binary.readInt32BE(0) === 0) return [];
  let at = 20;
  return Array.from({ length: binary.readInt32BE(12) }, () => {
    const length = binary.readInt32BE(at);
    at += 4;
    if (length === -1) return null;
    at += length;
    return binary.toString('utf8', at - length, at);
  });
}

describe('textArray', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.string({ unit: 'grapheme' }))), (texts) => {
        expect(read(textArray(texts))).toEqual(texts);
      }),
    );
  });

  it('tells its dimensions, whether it holds nulls, and its type', () => {
    expect([...textArray(['a', null])]).toEqual([
      ...[0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 25, 0, 0, 0, 2, 0, 0, 0, 1],
      ...[0, 0, 0, 1, 97, 255, 255, 255, 255],
    ]);
    expect([...textArray([])]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25]);
  });
});
