import type { Language } from '@bestuiver/domain';
import demands from '../../../../test/evaluation/understanding/demands-in-buyers-words.json';
import { createTaxonomy } from '../taxonomy';

/** A demand in the words of a buyer, and the activities a reader would file it under: any of them will do. */
interface ReadDemand {
  id: string;
  language: string;
  title: string;
  description: string;
  activities: string[];
}

/** Shares of demands, 0..1, under which the reading of texts has become worse; a case or two below what it reaches. */
const LEAST = [
  ['nl', { first: 0.71, amongThree: 0.89 }],
  ['fr', { first: 0.7, amongThree: 0.88 }],
  ['en', { first: 0.55, amongThree: 0.8 }],
] as const;

const taxonomy = createTaxonomy();
const rankOf = ({ language, title, description, activities }: ReadDemand): number => {
  const found = taxonomy.understand({ title, description, language: language as Language }).activities;
  return found.findIndex(({ activityId }) => activities.includes(activityId));
};
const shareOf = (read: readonly ReadDemand[], depth: number): number => {
  const ranks = read.map(rankOf);
  return ranks.filter((rank) => rank >= 0 && rank < depth).length / ranks.length;
};

describe('demands in the words of buyers', () => {
  it('names only activities that exist', () => {
    const known = new Set(taxonomy.activities.map(({ id }) => id));
    expect(demands.flatMap(({ activities }) => activities).filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(LEAST)('are filed under the right activity in %s', (language, least) => {
    const read = demands.filter((demand) => demand.language === language);
    expect(read.length).toBeGreaterThan(20);
    expect(shareOf(read, 1)).toBeGreaterThanOrEqual(least.first);
    expect(shareOf(read, 3)).toBeGreaterThanOrEqual(least.amongThree);
  });
});
