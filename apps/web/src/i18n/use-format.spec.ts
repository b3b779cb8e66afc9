import { makeFormat } from './use-format';

describe('makeFormat', () => {
  it.each([
    ['nl', '1 december 2026'],
    ['fr', '1er décembre 2026'],
    ['en', '1 December 2026'],
  ])('writes the first of a month in %s', (language, written) =>
    expect(makeFormat(language).day('2026-12-01')).toBe(written),
  );
});
