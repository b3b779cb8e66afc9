import { splitCompound } from './compounds';

const lexicon = new Set(
  'tomaten kas palet paletten herstel kabel boom bomen tafel linnen school refter dozen archief tellen'.split(' '),
);
const parts = (word: string) =>
  splitCompound(word, (part) => lexicon.has(part)).map(({ text, isHead }) => (isHead ? `${text}*` : text));

describe('splitCompound', () => {
  it.each([
    ['tomatenkas', ['tomaten', 'kas*']],
    ['palettenherstel', ['paletten', 'herstel*']],
    ['kabelbomen', ['kabel', 'bomen*']],
    ['schoolrefter', ['school', 'refter*']],
    ['archiefdozen', ['archief', 'dozen*']],
  ])('splits %s', (word, expected) => {
    expect(parts(word)).toEqual(expected);
  });

  it('keeps the known head behind an ordinary Dutch word', () => {
    expect(parts('vliegtuigdozen')).toEqual(['dozen*']);
  });

  it.each(['vergeten', 'bestellen', 'mogelijkheid', 'doos', 'xqzwdozen'])('leaves %s whole', (word) => {
    expect(parts(word)).toEqual([]);
  });

  it('points at the place of every part', () => {
    expect(splitCompound('tomatenkas', (part) => lexicon.has(part)).map(({ start }) => start)).toEqual([0, 7]);
  });
});
