import fc from 'fast-check';
import {
  checkDigits,
  checkEnterpriseNumber,
  checkEstablishmentNumber,
  formatEnterpriseNumber,
} from './enterprise-number';

describe('enterprise numbers', () => {
  it.each(['0999999922', '0999.999.922', 'BE 0999.999.922', '999999922'])('takes %s', (text) => {
    expect(checkEnterpriseNumber(text)).toEqual({ ok: true, value: '0999999922' });
  });

  it.each([
    ['', 'length'],
    ['0999', 'length'],
    ['09999999221', 'length'],
    ['099999992A', 'length'],
    ['2999999922', 'prefix'],
  ])('refuses %j because of its %s', (text, reason) => {
    expect(checkEnterpriseNumber(text)).toEqual({ ok: false, reason });
  });

  it('says which check digits were expected and which were found', () => {
    expect(checkEnterpriseNumber('0999.999.923')).toEqual({ ok: false, reason: 'check', expected: '22', found: '23' });
  });

  it('takes exactly one pair of check digits for every first eight', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19_999_999 }), fc.integer({ min: 0, max: 99 }), (first, last) => {
        const eight = String(first).padStart(8, '0');
        const two = String(last).padStart(2, '0');
        expect(checkEnterpriseNumber(eight + two).ok).toBe(checkDigits(eight) === two);
      }),
    );
  });

  it('tells establishment numbers from enterprise numbers', () => {
    const first = '21234567';
    expect(checkEstablishmentNumber(`2.123.456.7${checkDigits(first)}`).ok).toBe(true);
    expect(checkEstablishmentNumber('0999999922')).toEqual({ ok: false, reason: 'prefix' });
  });

  it('writes a number the way people read it', () => {
    expect(formatEnterpriseNumber('0999999922')).toBe('0999.999.922');
  });
});
