import { LANGUAGES } from '@bestuiver/domain';
import { adjustmentSentence } from '../explanation/explain';
import { rank } from '../scoring/rank';
import { aCapability, aDemand, aMatch } from '../testing/factories';
import { fairnessBonuses, fairnessEarned } from './fairness';

const entry = (enterprise: string, score: number, exposure: number) => ({ enterprise, score, exposure });

describe('fairnessEarned', () => {
  it.each([
    ['half of the fair share', 50, 0],
    ['just below half', 49, 6],
    ['a quarter', 25, 150],
    ['never shown', 0, 300],
    ['more than its share', 150, 0],
    ['unknown', -1, 0],
  ])('%s', (_share, exposure, hundredths) => {
    expect(fairnessEarned(exposure)).toBe(hundredths);
  });
});

describe('fairnessBonuses', () => {
  it.each([
    ['within five points of another', [entry('a', 80_00, 100), entry('b', 75_00, 0)], [0, 300]],
    ['more than five points behind', [entry('a', 80_00, 100), entry('b', 74_99, 0)], [0, 0]],
    ['beside one as high', [entry('a', 80_00, 0), entry('b', 80_00, 100)], [300, 0]],
    ['already ahead', [entry('a', 80_00, 0), entry('b', 79_00, 100)], [0, 0]],
    ['behind its own enterprise alone', [entry('a', 80_00, 100), entry('a', 79_00, 0)], [0, 0]],
    ['never beyond a hundred', [entry('a', 99_50, 100), entry('b', 99_00, 0)], [0, 100]],
  ])('%s', (_where, entries, expected) => {
    expect(fairnessBonuses(entries)).toEqual(expected);
  });
});

describe('fairness in a ranking', () => {
  const shown = aCapability();
  const rarelyShown = aCapability({
    id: '00000003-2222-7222-8222-222222222222',
    enterpriseId: 'rival',
    exposureRatio: 0.25,
  });

  it('is always stated', () => {
    const { candidates } = rank(aMatch(aDemand({ attributes: { physicalLoad: 4 } }), shown, rarelyShown));
    const [adjustment] = candidates.find(({ enterpriseId }) => enterpriseId === 'rival')!.adjustments;
    expect(adjustment).toEqual({ code: 'fairness', points: 1.5, params: { share: 0.25 } });
    expect(LANGUAGES.map((language) => adjustmentSentence(adjustment!, language))).toEqual([
      'Eerlijke spreiding: deze onderneming kreeg de voorbije 90 dagen weinig voorstellen (+1,5 punten).',
      'Répartition équitable : cette entreprise a reçu peu de propositions ces 90 derniers jours (+1,5 points).',
      'Fair spread: this enterprise got few proposals in the last 90 days (+1.5 points).',
    ]);
  });

  it('is off for public buyers', () => {
    const demand = aDemand({ attributes: { physicalLoad: 4, publicBuyer: true } });
    expect(rank(aMatch(demand, shown, rarelyShown)).candidates.flatMap(({ adjustments }) => adjustments)).toEqual([]);
  });
});
