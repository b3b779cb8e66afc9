import { createTaxonomy } from '../taxonomy';

const taxonomy = createTaxonomy();
const strengthOf = (text: string, concept: string) =>
  taxonomy
    .understand({ title: '', description: text, language: 'nl' })
    .concepts.find(({ conceptId }) => conceptId === concept)?.strength ?? 0;

describe('resolveHomonyms', () => {
  it('takes boards for plates where tables are laid', () => {
    const text = 'Tafels dekken, borden afwassen, bestek afdrogen.';
    expect(strengthOf(text, 'tableware')).toBeGreaterThan(strengthOf(text, 'switch-cabinet'));
  });

  it('takes boards for cabinets where wires are laid', () => {
    const text = 'Borden bekabelen volgens schema, klemmen en rails plaatsen.';
    expect(strengthOf(text, 'switch-cabinet')).toBeGreaterThan(strengthOf(text, 'tableware'));
  });
});
