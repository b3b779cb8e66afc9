import { createTaxonomy, kindsOfConcepts, PreparedFit, type ProfileEntry } from '@bestuiver/taxonomy';
import fc from 'fast-check';
import { WORK_FLOOR } from '../gates/work.gate';
import { FitCeiling } from './fit-ceiling';

const taxonomy = createTaxonomy();
const kinds = kindsOfConcepts(taxonomy.concepts);
const entries = (isWork: boolean) => {
  const numbers = taxonomy.concepts.map(({ number }) => number).filter((number) => (kinds[number] === 1) === isWork);
  return fc.array(fc.tuple(fc.constantFrom(...numbers), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 5,
  });
};

describe('FitCeiling', () => {
  it('leaves rows out that do none of the asked work, whatever they do it on: the index never has to read them', () => {
    const words = fc.array(fc.tuple(fc.integer({ min: 0x8000, max: 0x80ff }), fc.constant(255)));
    fc.assert(
      fc.property(entries(true), entries(false), words, (works, details, named) => {
        const demand: ProfileEntry[] = [...works, ...details, ...named];
        const similarities = taxonomy.similarities();
        const fit = new PreparedFit(taxonomy.concepts, kinds, similarities, demand);
        const ceiling = new FitCeiling(fit, kinds, similarities);
        expect(ceiling.of(0)).toBeLessThan(WORK_FLOOR);
        expect(ceiling.of(1)).toBeGreaterThanOrEqual(WORK_FLOOR);
      }),
    );
  });
});
