import fc from 'fast-check';
import { tokenise } from './tokenise';

describe('tokenise', () => {
  it('folds capitals, diacritics and ligatures and points at the original', () => {
    const text = 'Cœur d’équipe: CRÈCHES';
    expect(tokenise(text).map(({ text: word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['coeur', 'Cœur'],
      ['d', 'd'],
      ['equipe', 'équipe'],
      ['creches', 'CRÈCHES'],
    ]);
  });

  it('counts sentences and clauses; a full stop inside a number ends nothing', () => {
    const tokens = tokenise('Tot 40.000 stuks, zonder opdruk. Ramen niet maar vloeren wel.');
    expect(tokens.find(({ text }) => text === '000')?.sentence).toBe(0);
    expect(tokens.find(({ text }) => text === 'ramen')?.sentence).toBe(1);
    const clauseOf = (word: string) => tokens.find(({ text }) => text === word)?.clause;
    expect(clauseOf('stuks')).not.toBe(clauseOf('zonder'));
    expect(clauseOf('ramen')).not.toBe(clauseOf('vloeren'));
  });

  it('keeps every token inside the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });
});
