import type { Organisation } from './advice.types';
import { findWorkAsked } from './core-activity';
import { foldSentences } from './folded-sentences';

const ask = (text: string, organisation?: Organisation) => findWorkAsked(foldSentences(text), ['nl'], organisation);

describe('findWorkAsked', () => {
  it.each<[string, Organisation | undefined, string, string]>([
    ['onze koekjes inpakken', { coreBusiness: 'koekjesfabriek', naceSection: 'C' }, 'packing', 'core'],
    ['het gras maaien', { coreBusiness: 'koekjesfabriek', naceSection: 'C' }, 'green', 'outside'],
    ['het gras maaien langs de straten', { coreBusiness: 'lokaal bestuur', naceSection: 'O' }, 'green', 'core'],
    ['kamers klaarmaken', { coreBusiness: 'vakantiepark', naceSection: 'I - Horeca' }, 'housekeeping', 'core'],
    ['kantoren poetsen', { coreBusiness: 'schoonmaakbedrijf', naceSection: 'N' }, 'cleaning', 'core'],
    ['kantoren poetsen', undefined, 'cleaning', 'outside'],
    ['wij zijn een schoonmaakbedrijf en willen hulp bij het poetsen', undefined, 'cleaning', 'core'],
    ['vegen en wieden in de parken', { coreBusiness: 'groendienst', naceSection: 'N' }, 'litter', 'core'],
    ['zakken vullen aan de lijn; refter en kleedkamers zijn er', { naceSection: 'C' }, 'production', 'core'],
    ['orderpicking in het magazijn', undefined, 'logistics', 'unknown'],
  ])('%s for %j is %s, %s', (text, organisation, field, core) => {
    expect(ask(text, organisation)).toMatchObject({ field: { id: field }, core });
  });
});
