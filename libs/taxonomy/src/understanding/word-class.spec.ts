import { createTaxonomy } from '../taxonomy';

const taxonomy = createTaxonomy();
const conceptsOf = (text: string) =>
  taxonomy.understand({ title: '', description: text, language: 'nl' }).concepts.map(({ conceptId }) => conceptId);

describe('readWordClass', () => {
  it('reads a word behind "wij" as what is done', () => {
    expect(conceptsOf('Wij bakken wafels.')).not.toContain('crate');
  });

  it('keeps an article apart from its noun', () => {
    expect(conceptsOf('Hulp bij de montage van pompen.')).not.toContain('dismantle');
  });

  it('reads the same word elsewhere as a thing', () => {
    expect(conceptsOf('Vuile bakken terugnemen.')).toContain('crate');
  });

  it('hears packing, not parcels, in "in te pakken"', () => {
    const concepts = conceptsOf('Koekjes in te pakken.');
    expect(concepts).toContain('pack');
    expect(concepts).not.toContain('parcel');
  });
});
