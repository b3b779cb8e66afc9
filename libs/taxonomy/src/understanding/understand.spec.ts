import type { Language } from '@bestuiver/domain';
import { createTaxonomy } from '../taxonomy';

const taxonomy = createTaxonomy();
const top = (text: string, language?: Language) => taxonomy.suggest(text, language)[0]?.activityId;
const about = (text: string) => taxonomy.suggest(text).map(({ activityId }) => activityId);

describe('understanding a text', () => {
  it.each([
    [
      'industrial-laundry',
      ['Tafellakens en servetten wassen', 'Lavage de nappes et serviettes', 'Washing tablecloths and napkins'],
    ],
    ['pallet-repair', ['Kapotte palletten herstellen', 'Réparation de palettes cassées', 'Repair of broken pallets']],
    [
      'hedge-pruning',
      ['Hagen scheren rond ons gebouw', 'Taille de haies autour du bâtiment', 'Trimming hedges around the building'],
    ],
    ['document-scanning', ['Dossiers inscannen', 'Numériser des dossiers', 'Scanning paper files']],
    ['cable-assembly', ['Kabelbomen krimpen', 'Sertissage de faisceaux de câbles', 'Crimping wire harnesses']],
    [
      'mailing',
      ['Brieven onder omslag steken', 'Mise sous pli de lettres', 'Putting letters into envelopes, envelope stuffing'],
    ],
    ['harvest-support', ['Aardbeien plukken', 'Cueillette de fraises', 'Picking strawberries, harvesting']],
    ['painting-decorating', ['Klaslokalen schilderen', 'Peindre des salles de classe', 'Painting classrooms']],
    ['meal-delivery', ['Warme maaltijden voor scholen', 'Repas chauds pour des écoles', 'Hot meals for schools']],
    [
      'it-refurbishment',
      ['Laptops wissen en opknappen', "Effacement des disques d'ordinateurs portables", 'Data erasure of laptops'],
    ],
  ])('finds %s in three languages', (activity, texts) => {
    expect(texts.map((text) => top(text))).toEqual([activity, activity, activity]);
  });

  it.each([
    ['frames lakken', 'coating-line-handling', 'welding'],
    ['frames lassen', 'welding', 'coating-line-handling'],
    ['houten kasten lakken', 'furniture-refurbishment', 'coating-line-handling'],
    ['palletten herstellen', 'pallet-repair', 'container-unloading'],
    ['dozen op pallet stapelen en containers lossen', 'container-unloading', 'pallet-repair'],
    ['bushokjes poetsen', 'shelter-cleaning', 'vehicle-cleaning'],
    ['bussen poetsen', 'vehicle-cleaning', 'shelter-cleaning'],
    ['kratten wassen', 'container-washing', 'industrial-laundry'],
    ['lakens wassen', 'industrial-laundry', 'container-washing'],
    ['kabels krimpen', 'cable-assembly', 'shrink-wrapping'],
    ['dozen krimpen in folie', 'shrink-wrapping', 'cable-assembly'],
    ['appels plukken', 'harvest-support', 'order-picking'],
    ['appelen sorteren en verpakken', 'produce-sorting', 'harvest-support'],
  ])('tells operations and objects apart: %s', (text, activity, other) => {
    expect(top(text, 'nl')).toBe(activity);
    expect(top(text, 'nl')).not.toBe(other);
  });

  it.each([
    ['palletherstel', 'pallet-repair'],
    ['pallet herstel', 'pallet-repair'],
    ['tomatenkas', 'harvest-support'],
    ['kantoorpoets', 'office-cleaning'],
    ['wijnflessen spoelen', 'container-washing'],
    ['kastdeuren lakken', 'furniture-refurbishment'],
  ])('reads the compound in "%s"', (text, activity) => {
    expect(about(text)).toContain(activity);
  });

  it.each([
    ['palleten herstelen', 'pallet-repair'],
    ['etiketeren van potjes', 'labelling-coding'],
    ['schoonmak van kantooren', 'office-cleaning'],
  ])('forgives the spelling of "%s"', (text, activity) => {
    expect(about(text)).toContain(activity);
  });

  it('does not propose what the text leaves out', () => {
    const text = 'Strijken van hemden. Wij wassen niet.';
    expect(about(text)).toContain('ironing-service');
    expect(about(text)).not.toContain('industrial-laundry');
    expect(taxonomy.understand({ title: '', description: text }).excluded.map(({ conceptId }) => conceptId)).toContain(
      'wash',
    );
  });

  it('reads the same sentence as a request or as an offer', () => {
    const description = 'Folders plooien, bundelen en verzenden met de post. Wij maken koekjes.';
    const asked = taxonomy.understand({ title: '', description, side: 'demand' });
    const offered = taxonomy.understand({ title: '', description, side: 'offer' });
    const strength = (profile: typeof asked) =>
      profile.activities.find(({ activityId }) => activityId === 'bakery')?.strength ?? 0;
    expect(strength(offered)).toBeGreaterThan(strength(asked));
  });

  it("shows the user's own words as evidence", () => {
    const text = 'Zestig kapotte houten stoelen herstellen';
    const [first] = taxonomy.suggest(text);
    expect(first?.evidence.map(({ start, end, word }) => [text.slice(start, end), word])).toEqual(
      first?.evidence.map(({ word }) => [word, word]),
    );
    expect(first?.evidence.map(({ word }) => word)).toContain('stoelen');
  });

  it('proposes nothing for a text about nothing', () => {
    expect(taxonomy.suggest('')).toEqual([]);
    expect(taxonomy.suggest('xkcd qwrtz 123')).toEqual([]);
  });
});
