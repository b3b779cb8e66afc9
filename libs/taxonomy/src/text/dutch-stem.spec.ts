import { otherDutchStems, stemDutch } from './dutch-stem';

describe('stemDutch', () => {
  it.each([
    ['dozen', 'doos'],
    ['paletten', 'palet'],
    ['matrassen', 'matras'],
    ['brieven', 'brief'],
    ['huizen', 'huis'],
    ['ramen', 'raam'],
    ['subsidies', 'subsidie'],
    ['tafels', 'tafel'],
    ['fietsen', 'fiets'],
    ['herstellingen', 'herstelling'],
    ['karretjes', 'karren'],
    ['kastjes', 'kasten'],
    ['doekje', 'doeken'],
    ['lampje', 'lampen'],
    ['boompje', 'bomen'],
    ['deurtjes', 'deuren'],
    ['kaartjes', 'kaarten'],
  ])('brings %s to the stem of %s', (plural, singular) => {
    expect(stemDutch(plural)).toBe(stemDutch(singular));
  });

  it.each([
    ['lakken', 'laken'],
    ['rammen', 'ramen'],
    ['kassen', 'kazen'],
    ['bommen', 'bomen'],
  ])('keeps %s and %s apart', (first, second) => {
    expect(stemDutch(first)).not.toBe(stemDutch(second));
  });
});

describe('participles that change their vowel', () => {
  it.each([
    ['verkocht', 'verkopen'],
    ['afgebroken', 'afbreken'],
    ['gesneden', 'snijden'],
    ['opgenomen', 'opnemen'],
  ])('brings %s to the stem of %s', (participle, infinitive) => {
    expect(stemDutch(participle)).toBe(stemDutch(infinitive));
  });
});

describe('otherDutchStems', () => {
  it.each([
    ['gestreken', 'streken'],
    ['gepoetst', 'poetsen'],
    ['opgehaald', 'ophalen'],
    ['ingepakt', 'inpakken'],
    ['sorteert', 'sorteren'],
    ['reiniging', 'reinigen'],
  ])('knows that %s comes from %s', (form, infinitive) => {
    expect(otherDutchStems(form)).toContain(stemDutch(infinitive));
  });
});
