import { otherEnterprises } from './other-enterprises';

describe('otherEnterprises', () => {
  it.each([
    [1, 'nl', 'één andere onderneming'],
    [2, 'nl', '2 andere ondernemingen'],
    [1, 'fr', 'une autre entreprise'],
    [3, 'fr', '3 autres entreprises'],
    [1, 'en', 'one other enterprise'],
    [2, 'en', '2 other enterprises'],
  ] as const)('counts %d in %s as %s', (count, language, words) =>
    expect(otherEnterprises(count, language)).toBe(words),
  );
});
