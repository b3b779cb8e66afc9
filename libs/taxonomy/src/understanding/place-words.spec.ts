import type { Language } from '@bestuiver/domain';
import { tokenise } from '../text/tokenise';
import { isAfterPreposition, isForWhom, isUnit } from './place-words';

describe('isAfterPreposition', () => {
  it.each<[Language, string, string, boolean]>([
    ['nl', 'Reststromen van bakker en koffiebar', 'koffiebar', true],
    ['nl', 'Wij halen gruis op bij kantoren en horeca', 'horeca', true],
    ['nl', 'Een koffiebar met een verhaal', 'koffiebar', false],
    ['nl', 'Voor de winter. Koffiebar gezocht', 'koffiebar', false],
    ['fr', 'Livraison aux brasseries', 'brasseries', true],
    ['en', 'Cups for the cafe', 'cafe', true],
  ])('%s: "%s"', (language, text, word, expected) => {
    const tokens = tokenise(text);
    const at = tokens.findIndex((token) => token.text === word);
    expect(isAfterPreposition(tokens, at, language)).toBe(expected);
  });
});

describe('whom the work is for', () => {
  const saysForWhom = (text: string, word: string, language: Language) => {
    const tokens = tokenise(text);
    return isForWhom(
      tokens,
      tokens.findIndex((token) => token.text === word),
      language,
    );
  };

  it.each<[string, string, Language]>([
    ['Sla en kruiden voor negen keukens', 'keukens', 'nl'],
    ['Des couches pour nos crèches', 'creches', 'fr'],
    ['Herbs for our kitchens', 'kitchens', 'en'],
  ])('stands behind "for" in "%s"', (text, word, language) => {
    expect(saysForWhom(text, word, language)).toBe(true);
  });

  it('is not the thing the work is done to', () => {
    expect(saysForWhom('Sla en kruiden voor negen keukens', 'sla', 'nl')).toBe(false);
    expect(saysForWhom('Schoonmaak van kantoren', 'kantoren', 'nl')).toBe(false);
  });
});

describe('units of counting', () => {
  it.each<[string, string, Language, boolean]>([
    ['Een rapport per pallet', 'pallet', 'nl', true],
    ['Deux étiquettes par boîte', 'boite', 'fr', true],
    ['Palletten herstellen', 'palletten', 'nl', false],
  ])('in "%s": %s', (text, word, language, expected) => {
    const tokens = tokenise(text);
    const at = tokens.findIndex((token) => token.text === word);
    expect(isUnit(tokens, at, language)).toBe(expected);
  });
});
