import type { Language } from '@bestuiver/domain';
import { tokenise } from '../text/tokenise';
import { isAfterPreposition } from './place-words';

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
