import type { Language } from '@bestuiver/domain';
import { tokenise } from '../text/tokenise';
import { readIdioms } from './idioms';

const silentWords = (text: string, language: Language) => {
  const tokens = tokenise(text);
  const silent = readIdioms(tokens, language);
  return tokens.filter((_, index) => silent[index]).map((token) => token.text);
};

describe('idioms', () => {
  it.each<[string, Language, string[]]>([
    ['Het vouwen loopt spaak.', 'nl', ['loopt', 'spaak']],
    ['Wij kregen groen licht voor de loods', 'nl', ['groen', 'licht']],
    ['La commune a donné son feu vert', 'fr', ['feu', 'vert']],
    ['Biscuits under our own label', 'en', ['under', 'our', 'own', 'label']],
  ])('name nothing in "%s"', (text, language, expected) => {
    expect(silentWords(text, language)).toEqual(expected);
  });

  it('leaves the same words alone where they are meant', () => {
    expect(silentWords('Spaken in het wiel zetten, loopt vlot', 'nl')).toEqual([]);
    expect(silentWords('Sticking a label on every box', 'en')).toEqual([]);
  });
});
