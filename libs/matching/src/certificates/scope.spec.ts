import { taxonomy } from '../testing/factories';
import { conceptKinds } from '../facts/work';
import { limitsWork, scopeFit, worksOf } from './scope';

const worksIn = (title: string) =>
  worksOf(taxonomy.understand({ title, description: '', side: 'offer' }).entries, conceptKinds(taxonomy));

describe('limitsWork', () => {
  it.each([
    ['Verpakken van droge voeding', true],
    ['Wassen en strijken van linnen', true],
    ['Conditionnement de produits alimentaires', true],
    ['Alle activiteiten van de vestiging', false],
    ['Productie, assemblage en dienstverlening', false],
    ['Werken bij derden', false],
    ["Toutes les activités de l'établissement", false],
    ['Tout l’établissement', false],
    ["Ensemble de l'établissement", false],
    ['Alleen inpakken', true],
    ['All activities on site', false],
    ['  ', false],
    [null, false],
  ])('%s: %s', (scope, expected) => {
    expect(limitsWork(scope)).toBe(expected);
  });
});

describe('scopeFit', () => {
  it.each([
    ['Inpakken van koekjes in dozen', 'Verpakken van droge voeding', 'covers'],
    ['Emballer des biscuits', 'Verpakken van droge voeding', 'covers'],
    ['Tafellinnen wassen', 'Verpakken van droge voeding', 'other'],
    ['Hagen scheren', 'Assemblage van schakelkasten', 'other'],
  ])('%s under a certificate for %s: %s', (asked, scope, expected) => {
    const fits = worksIn(scope).map((work) => scopeFit(worksIn(asked), work, taxonomy.similarities()));
    const best = (['covers', 'near', 'other'] as const).find((fit) => fits.includes(fit));
    expect(best).toBe(expected);
  });

  it('lets a certificate without a scope cover anything, and anything cover a demand without works', () => {
    const [packing] = worksIn('Inpakken');
    expect(scopeFit([packing!], -1, taxonomy.similarities())).toBe('covers');
    expect(scopeFit([], packing!, taxonomy.similarities())).toBe('covers');
  });
});

describe('worksOf', () => {
  it('leaves out objects and what a text only touches', () => {
    const [work, object] = [worksIn('Inpakken')[0]!, taxonomy.concepts.find(({ kind }) => kind === 'object')!.number];
    expect(
      worksOf(
        [
          [work, 64],
          [object, 255],
        ],
        conceptKinds(taxonomy),
      ),
    ).toEqual([work]);
    expect(worksOf([[work, 63]], conceptKinds(taxonomy))).toEqual([]);
  });
});
