import { compileConcepts, findConcepts } from './concepts';
import { foldSentences } from './folded-sentences';

const found = (text: string) => {
  const concepts = compileConcepts({ choice: ['choose|select', 'pick ~1 out'], people: ['worker'] }, {}, 'en');
  return [...findConcepts(foldSentences(text), concepts)].map(([id, places]) => [id, places.map(({ words }) => words)]);
};

describe('concepts', () => {
  it('finds every inflection of a plain word', () => {
    expect(found('Selecting workers is not choosing.')).toEqual([
      ['choice', ['Selecting', 'choosing']],
      ['people', ['workers']],
    ]);
  });

  it('finds the plural of a French verb, which the stemmer does not know', () => {
    const concepts = compileConcepts({ price: ['demander'] }, {}, 'fr');
    const places = findConcepts(foldSentences('Les trois demandent la même chose.'), concepts).get('price');
    expect(places?.map(({ words }) => words)).toEqual(['demandent']);
  });

  it('finds phrases with a gap', () => {
    expect(found('We pick them out.')).toEqual([['choice', ['pick them out']]]);
  });

  it('tells in which sentence and at which word a concept stands', () => {
    const concepts = compileConcepts({ people: ['worker'] }, {}, 'en');
    const [place] = findConcepts(foldSentences('Hello there. Two workers.'), concepts).get('people')!;
    expect(place).toMatchObject({ sentence: 1, firstWord: 3, lastWord: 3 });
  });
});
