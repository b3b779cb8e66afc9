import { makeFormat } from '../../i18n/use-format';
import { sizeInWords } from './size-in-words';

describe('sizeInWords', () => {
  const { number } = makeFormat('nl');

  it.each([
    [1, '1 kB'],
    [1_499, '1 kB'],
    [84_200, '84 kB'],
    [999_999, '1.000 kB'],
    [1_000_000, '1 MB'],
    [2_480_000, '2,5 MB'],
  ])('of %i is %s', (bytes, expected) => expect(sizeInWords(bytes, number)).toBe(expected));
});
