import { tokenise } from '../text/tokenise';
import { readNames } from './names';

const names = (text: string) => {
  const tokens = tokenise(text);
  const isName = readNames(tokens);
  return tokens.filter((_, index) => isName[index]).map((token) => token.text);
};

describe('names', () => {
  it('are the words with a capital inside a sentence', () => {
    expect(names('Kantoorpoets doen de collega’s van Blinkers en Veldhoek.')).toEqual(['blinkers', 'veldhoek']);
  });

  it.each([
    'Inpakken en Verzenden van Dozen',
    'Aanbod: Lassen, Plooien, Lakken',
    'WIJ LASSEN EN LAKKEN',
    'Tafels maken',
  ])('are not found in "%s"', (text) => {
    expect(names(text)).toEqual([]);
  });
});
