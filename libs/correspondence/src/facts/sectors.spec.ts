import { describeAnonymously } from './sectors';

describe('describeAnonymously', () => {
  it.each([
    ['company', '1039', 'nl', 'een voedingsbedrijf in de streek van Roeselare'],
    ['company', '25.11', 'fr', 'une entreprise du métal dans la région de Roulers'],
    ['company', null, 'en', 'a company in the Roeselare area'],
    ['local_authority', '8411', 'nl', 'een lokaal bestuur in de streek van Roeselare'],
  ] as const)('says what a %s of sector %s is in %s', (kind, naceCode, language, words) => {
    expect(describeAnonymously({ kind, naceCode }, 'Roeselare', language)).toBe(words);
  });

  it('leaves the region out when it is not known', () => {
    expect(describeAnonymously({ kind: 'company', naceCode: '13' }, null, 'nl')).toBe('een textielbedrijf');
  });
});
