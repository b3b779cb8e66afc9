import type { Language } from '@bestuiver/domain';
import { tokenise } from '../text/tokenise';
import { readPolarity } from './polarity';
import type { Side } from './side';

function excludedWords(text: string, language: Language, side: Side = 'demand'): string[] {
  const tokens = tokenise(text);
  const polarity = readPolarity(text, tokens, language, side);
  return tokens.filter((_, index) => polarity[index]?.isExcluded).map((token) => token.text);
}

describe('readPolarity', () => {
  it.each<[Language, string, string[], string[]]>([
    ['nl', 'Wij pakken alles in. Geen voeding.', ['voeding'], ['pakken']],
    ['nl', 'Strijken en plooien, wij wassen niet.', ['wassen'], ['strijken']],
    ['nl', 'Kabels op maat. Geen krimpwerk en geen elektrische test.', ['krimpwerk', 'test'], ['kabels']],
    ['nl', 'Poetsen van de haltes, maar voor de bussen loopt een apart contract.', ['bussen'], ['haltes']],
    ['nl', 'Handgel in flacons. Schoonmaakproducten vallen hier niet onder.', ['schoonmaakproducten'], ['handgel']],
    ['nl', 'Kasten bekabelen. Keuring doen wij nadien.', ['keuring'], ['bekabelen']],
    ['nl', 'Groenten leveren, soep maken we zelf.', ['soep'], ['groenten']],
    ['nl', 'Muren schilderen, gevels uitgezonderd.', [], ['muren']],
    ['fr', 'Nettoyage complet, sauf les vitres.', ['vitres'], ['nettoyage']],
    ['fr', 'Biscuits et café. Pas de produits frais.', ['frais'], ['cafe']],
    ['fr', 'Le linge arrive propre, nous ne lavons pas.', ['lavons'], ['linge']],
    ['fr', 'Nous lavons nous-mêmes mais le repassage prend du temps.', ['lavons'], ['repassage']],
    ['en', 'Repacking of toys. No food.', ['food'], ['toys']],
    ['en', 'Cleaning of offices, windows are not included.', ['windows'], ['offices']],
    ['en', 'Packing only; we do the washing ourselves.', ['washing'], ['packing']],
  ])('%s: %s', (language, text, excluded, kept) => {
    const words = excludedWords(text, language);
    expect(words).toEqual(expect.arrayContaining(excluded));
    for (const word of kept) expect(words).not.toContain(word);
  });

  it.each<[Language, string]>([
    ['nl', 'We hebben geen plaats om pakjes te stockeren.'],
    ['nl', 'Voedselhulp die niet afhangt van toeval'],
    ['nl', 'Niet alleen poetsen maar ook ramen wassen.'],
    ['fr', "Nous n'avons pas le temps de repasser."],
    ['en', 'We have no space to store pallets.'],
  ])('%s: a lack or a turn of phrase excludes nothing essential: %s', (language, text) => {
    const words = excludedWords(text, language);
    for (const word of ['pakjes', 'voedselhulp', 'poetsen', 'repasser', 'pallets']) expect(words).not.toContain(word);
  });

  it('takes "zelf" as an offer when the offering side speaks', () => {
    expect(excludedWords('Asfalt breken we zelf op.', 'nl', 'offer')).toEqual([]);
  });

  it('lets work done by a partner count for little', () => {
    const text = 'Lakken van frames. Stralen doen we samen met een partner.';
    const tokens = tokenise(text);
    const polarity = readPolarity(text, tokens, 'nl', 'offer');
    const factorOf = (word: string) => polarity[tokens.findIndex((token) => token.text === word)]?.factor ?? 0;
    expect(factorOf('stralen')).toBeLessThan(factorOf('lakken'));
  });
});
