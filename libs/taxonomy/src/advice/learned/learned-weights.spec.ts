import weights from '../../../data/advice/learned-weights.json';
import { adviceData } from '../advice-data';
import { BIAS, isLearned, LEARNED_TARGETS, weighFeatures } from './learned-weights';

const toy = { [BIAS]: { D3: -1 }, 'nl:begeleid': { D3: 0.5 }, now: { D3: 2, enclave: -1 } };

describe('learned weights', () => {
  it('add up, with the words that speak for it, the strongest first', () => {
    const features = [
      { id: 'nl:begeleid', words: 'begeleider' },
      { id: 'now', words: 'vandaag' },
      { id: 'nl:onbekend', words: 'onbekend' },
    ];
    const { D3, enclave } = weighFeatures(features, toy);
    expect(D3).toEqual({ logOdds: 1.5, words: ['vandaag', 'begeleider'] });
    expect(enclave).toEqual({ logOdds: -1, words: [] });
  });

  it('leave names with health data to their own rule', () => {
    expect([isLearned('PERSONAL_DATA'), isLearned('C1')]).toEqual([false, true]);
  });

  it('speak of known concepts, words and circumstances only, in measured numbers', () => {
    const { stems, patterns } = adviceData('nl').concepts;
    const concepts = new Set([...patterns.keys(), ...[...stems.values()].flat()]);
    const isKnown = (id: string) =>
      /^(?:@[a-z-]+[A-Z]?|(?:nl|fr|en):.+)$/.test(id) || id.split('+').every((part) => concepts.has(part));
    expect(Object.keys(weights).filter((id) => !isKnown(id))).toEqual([]);
    const entries = Object.values(weights).flatMap((entry) => Object.entries(entry));
    expect(
      entries.filter(([target, weight]) => !LEARNED_TARGETS.includes(target as 'D3') || Math.abs(weight) > 9),
    ).toEqual([]);
  });
});
