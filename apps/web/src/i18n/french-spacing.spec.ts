import { frenchSpacing } from './french-spacing';

describe('frenchSpacing', () => {
  it('binds signs to their words, in every sentence of a catalogue', () => {
    const words = { ask: { what: 'Quoi ?', said: 'Avec « Oui », 20 % : bien.' }, plain: 'Rien, vraiment' };
    expect(frenchSpacing(words)).toEqual({
      ask: { what: 'Quoi\u00a0?', said: 'Avec «\u00a0Oui\u00a0», 20\u00a0%\u00a0: bien.' },
      plain: 'Rien, vraiment',
    });
  });
});
