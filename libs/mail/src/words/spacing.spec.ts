import { SPACING } from './spacing';

describe('SPACING', () => {
  it.each([
    ['nl', 'ongeveer 60 % van het werk', 'ongeveer 60\u00a0% van het werk'],
    ['nl', 'Klopt dit % nog?', 'Klopt dit % nog?'],
    ['fr', 'environ 60 % du travail : « oui »', 'environ 60\u00a0% du travail\u00a0: «\u00a0oui\u00a0»'],
    ['en', 'about 60% of the work', 'about 60% of the work'],
  ] as const)('keeps together what belongs together in %s: %s', (language, text, spaced) =>
    expect(SPACING[language](text)).toBe(spaced),
  );
});
