import fc from 'fast-check';
import { singleEdit, TypoCorrector } from './typos';

describe('TypoCorrector', () => {
  const corrector = new TypoCorrector(['verpakken', 'etiketteren', 'schoonmaak', 'solder', 'confectie']);

  it.each([
    ['verpaken', 'verpakken'],
    ['verpakkenn', 'verpakken'],
    ['schoomnaak', 'schoonmaak'],
    ['etikettaren', 'etiketteren'],
  ])('reads %s as %s', (typo, word) => {
    expect(corrector.correct(typo)).toBe(word);
  });

  it.each(['verwarmen', 'soldr', 'confessie', 'verpakken2', 'onbekend'])('does not touch %s', (word) => {
    expect(corrector.correct(word)).toBeUndefined();
  });

  it('stays silent when two words are equally near', () => {
    expect(new TypoCorrector(['verpakkend', 'verpakkens']).correct('verpakken')).toBeUndefined();
  });
});

describe('singleEdit', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 8 }),
        fc.string({ maxLength: 8 }),
        (a, b) => singleEdit(a, b) === singleEdit(b, a),
      ),
    );
  });
});
