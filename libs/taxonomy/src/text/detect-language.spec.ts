import { detectLanguage } from './detect-language';

describe('detectLanguage', () => {
  it.each([
    ['Wij zoeken een ploeg voor het maaien van onze bermen.', 'nl'],
    ['Paletten herstellen', 'nl'],
    ['Nous cherchons une équipe pour emballer des biscuits.', 'fr'],
    ['Réparation de palettes', 'fr'],
    ['We are looking for a partner to repack returned goods.', 'en'],
    ['Wire harness assembly and testing', 'en'],
    ['', 'nl'],
    ['12345', 'nl'],
  ])('reads "%s" as %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
