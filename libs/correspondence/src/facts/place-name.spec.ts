import { placeName } from './place-name';

describe('placeName', () => {
  it.each([
    ['nl', 'Roeselare'],
    ['fr', 'Roulers'],
    ['en', 'Roeselare'],
  ] as const)('in %s is %s', (language, name) =>
    expect(placeName({ nameNl: 'Roeselare', nameFr: 'Roulers' }, language)).toBe(name),
  );
});
