import type { Language } from '@bestuiver/domain';
import capabilities from '../../../../test/evaluation/relevance/capabilities.json';
import demands from '../../../../test/evaluation/relevance/demands.json';
import relevance from '../../../../test/evaluation/relevance/relevance.json';
import { ndcg } from '../../../../test/evaluation/ranking-measures';
import { createTaxonomy } from '../taxonomy';

/** Mean nDCG@10 under which the ranking has become worse; a little below what it reaches. */
const LEAST_BY_LANGUAGE = [
  ['nl', 0.84],
  ['fr', 0.91],
  ['en', 0.88],
] as const;
const LEAST_BY_KIND = [
  ['niche', 0.85],
  ['enclave', 0.86],
  ['subcontracting', 0.88],
  ['strategic_product', 0.9],
] as const;
/** Capabilities of a later round were not judged for the demands of an earlier one. */
const WRITTEN_IN_ROUND: Readonly<Record<string, number>> = { W: 1, X: 2, Y: 3, Z: 4, V: 5, U: 6 };
/** From this round on, demands are judged for the capabilities of their own round only. */
const FIRST_ROUND_APART = 5;

const taxonomy = createTaxonomy();
const languageOf = (language: string) => language as Language;
const offers = capabilities.map(({ id, title, description, language }) => ({
  id,
  round: WRITTEN_IN_ROUND[id.charAt(0)] ?? 0,
  profile: taxonomy.understand({ title, description, language: languageOf(language), side: 'offer' }),
}));
const judged: Readonly<Record<string, Readonly<Record<string, number>>>> = relevance;

const scores = demands.map(({ id, round, kind, language, title, description }) => {
  const profile = taxonomy.understand({ title, description, language: languageOf(language), side: 'demand' });
  const ranking = offers
    .filter((offer) => (round < FIRST_ROUND_APART ? offer.round <= round : offer.round === round))
    .map((offer) => ({ id: offer.id, value: taxonomy.fit(profile, offer.profile).value }))
    .sort((first, second) => second.value - first.value || (first.id < second.id ? -1 : 1))
    .map((one) => one.id);
  return { kind, language, score: ndcg(ranking, new Map(Object.entries(judged[id] ?? {}))) };
});
const mean = (members: readonly { score: number }[]) =>
  members.reduce((sum, { score }) => sum + score, 0) / members.length;

describe('capabilities ranked by the work alone', () => {
  it('judges known capabilities only', () => {
    const known = new Set(offers.map(({ id }) => id));
    expect(Object.values(judged).flatMap((grades) => Object.keys(grades).filter((id) => !known.has(id)))).toEqual([]);
    expect(demands.filter(({ id }) => !judged[id])).toEqual([]);
  });

  it.each(LEAST_BY_LANGUAGE)('come in a good order for demands in %s', (language, least) => {
    const members = scores.filter((one) => one.language === language);
    expect(members.length).toBeGreaterThan(40);
    expect(mean(members)).toBeGreaterThanOrEqual(least);
  });

  it.each(LEAST_BY_KIND)('come in a good order for %s demands', (kind, least) => {
    expect(mean(scores.filter((one) => one.kind === kind))).toBeGreaterThanOrEqual(least);
  });
});
