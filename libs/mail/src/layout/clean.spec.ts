import { oneLine, severalLines, shorten } from './clean';

describe('oneLine', () => {
  it('makes one line of several and drops what cannot be seen', () => {
    expect(oneLine(' Kratten\r\nwassen\u2028\u0000 snel\u202e ')).toBe('Kratten wassen snel');
  });

  it('keeps accents and joined emoji', () => {
    expect(oneLine('café 👩‍🔧')).toBe('café 👩‍🔧');
  });

  it('replaces half a character', () => {
    expect(oneLine('a\ud800b')).toBe('a\ufffdb');
  });
});

describe('severalLines', () => {
  it('keeps line breaks, at most one empty line in a row', () => {
    expect(severalLines('een\r\ntwee\n\n\n\ndrie\u0007')).toBe('een\ntwee\n\ndrie ');
  });
});

describe('shorten', () => {
  it('leaves a short text alone', () => expect(shorten('Kratten wassen', 14)).toBe('Kratten wassen'));

  it('cuts between words, without a mark before the ellipsis', () => {
    expect(shorten('Kratten wassen, drogen en stapelen', 17)).toBe('Kratten wassen…');
  });

  it('cuts one long word where it must, never inside a character', () => {
    expect(shorten('👷'.repeat(20), 5)).toBe('👷👷👷👷…');
  });
});
