import type { Language } from '@bestuiver/domain';
import capabilities from '../../../../test/evaluation/relevance/capabilities.json';
import demands from '../../../../test/evaluation/relevance/demands.json';
import { createTaxonomy } from '../taxonomy';
import type { UnderstandInput } from './understand';

const taxonomy = createTaxonomy();
/** Enough of both kinds of writing: all demands, and the capabilities of one round. */
const texts: readonly UnderstandInput[] = [
  ...capabilities
    .filter(({ id }) => id.startsWith('Y'))
    .map((one) => ({ ...one, language: one.language as Language, side: 'offer' as const })),
  ...demands.map((one) => ({ ...one, language: one.language as Language, side: 'demand' as const })),
];

type Change = (text: string) => string;

const upperCase: Change = (text) => text.toUpperCase();
const lowerCase: Change = (text) => text.toLowerCase();
const withoutAccents: Change = (text) => text.normalize('NFD').replace(/\p{M}/gu, '');
const withDoubleSpaces: Change = (text) => text.replaceAll(' ', '  ');
const inTitleCase: Change = (text) => text.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));

/** The first long word of a text, slipped in its middle. */
const slipped =
  (slip: (word: string, middle: number) => string): Change =>
  (text) =>
    text.replace(/\p{L}{9,}/u, (word) => slip(word, Math.floor(word.length / 2)));
const swapped = slipped(
  (word, at) => `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`,
);
const dropped = slipped((word, at) => word.slice(0, at) + word.slice(at + 1));
const doubled = slipped((word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at));
const mistyped = slipped(
  (word, at) => `${word.slice(0, at)}${word.charAt(at) === 'e' ? 'r' : 'e'}${word.slice(at + 1)}`,
);

const activitiesOf = (input: UnderstandInput) =>
  taxonomy.understand(input).activities.map(({ activityId }) => activityId);
const changed = (input: UnderstandInput, change: Change): UnderstandInput => ({
  ...input,
  title: change(input.title),
  description: change(input.description),
});

/** Share of the texts whose main activity is still among the first three. */
function stability(change: Change): number {
  const read = texts.map((text) => ({ text, main: activitiesOf(text)[0] })).filter(({ main }) => main !== undefined);
  const stable = read.filter(({ text, main }) =>
    activitiesOf(changed(text, change))
      .slice(0, 3)
      .includes(main ?? ''),
  );
  return stable.length / read.length;
}

describe('the reading of a text', () => {
  it.each<[string, Change]>([
    ['capitals', upperCase],
    ['small letters', lowerCase],
    ['title case', inTitleCase],
    ['no accents', withoutAccents],
    ['double spaces', withDoubleSpaces],
  ])('stays the same in %s', (_, change) => {
    const differing = texts.filter((text) => activitiesOf(text)[0] !== activitiesOf(changed(text, change))[0]);
    expect(differing.map(({ title }) => title)).toEqual([]);
  });

  it.each<[string, Change, number]>([
    ['two letters swapped', swapped, 0.97],
    ['a letter dropped', dropped, 0.95],
    ['a letter doubled', doubled, 0.96],
    ['a wrong letter', mistyped, 0.93],
  ])('survives %s in a long word', (_, change, least) => {
    expect(stability(change)).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['laswerk', 'las-werk', 'las werk'],
    ['inpakwerk', 'inpak-werk', 'inpak werk'],
    ['palletherstel', 'pallet-herstel', 'pallet herstel'],
    ['groenonderhoud', 'groen-onderhoud', 'groen onderhoud'],
    ['naaiatelier', 'naai-atelier', 'naai atelier'],
    ['zeefdruk', 'zeef-druk', 'zeef druk'],
  ])('is the same for %s, %s and %s', (...spellings) => {
    const read = spellings.map((spelling) => taxonomy.suggest(spelling, 'nl')[0]?.activityId);
    expect(read[0]).toBeDefined();
    expect(new Set(read).size).toBe(1);
  });

  it.each<[string, string]>([
    ['picking en packing voor onze e-com', 'order-picking'],
    ['cleaning van kantoren', 'office-cleaning'],
    ['refurbishing van laptops', 'it-refurbishment'],
    ['quality control op onderdelen', 'rework-sorting'],
    ['stickering van dozen', 'labelling-coding'],
    ['AEEA', 'weee-dismantling'],
    ['PBM', 'ppe-kitting'],
    ['THT en SMD', 'pcb-assembly'],
  ])('knows the English words and abbreviations in "%s"', (text, activity) => {
    expect(taxonomy.suggest(text, 'nl')[0]?.activityId).toBe(activity);
  });
});
