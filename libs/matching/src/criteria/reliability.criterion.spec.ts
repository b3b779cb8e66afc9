import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, judge, type CriterionCase } from '../testing/judge';
import { reliability } from './reliability.criterion';

const after = (count: number, mean: number) => aCapability({ reliability: { count, mean } });

const CASES: readonly CriterionCase[] = [
  {
    why: 'a new enterprise',
    demand: aDemand(),
    capability: aCapability(),
    value: 0.6,
    code: 'reliability.prior',
    says: {
      nl: 'Er zijn nog te weinig eerdere opdrachten om iets over de betrouwbaarheid te zeggen.',
      fr: 'Il y a encore trop peu de missions pour parler de la fiabilité.',
      en: 'There are too few earlier jobs to say anything about reliability.',
    },
  },
  {
    why: 'two observations say nothing yet',
    demand: aDemand(),
    capability: after(2, 0),
    value: 0.6,
    code: 'reliability.prior',
  },
  {
    why: 'three perfect ones: (5 × 0.6 + 3) / 8',
    demand: aDemand(),
    capability: after(3, 1),
    value: 0.75,
    code: 'reliability.good',
    says: {
      nl: 'Eerdere opdrachten liepen goed (oordeel van de opdrachtgevers na 3 samenwerkingen).',
      fr: 'Les missions précédentes se sont bien passées (avis des clients après 3 collaborations).',
      en: 'Earlier jobs went well (judged by the customers of 3 collaborations).',
    },
  },
  {
    why: 'ten at 0.9: (5 × 0.6 + 9) / 15',
    demand: aDemand(),
    capability: after(10, 0.9),
    value: 0.8,
    code: 'reliability.good',
  },
  {
    why: 'five at 0.2: (5 × 0.6 + 1) / 10',
    demand: aDemand(),
    capability: after(5, 0.2),
    value: 0.4,
    code: 'reliability.doubtful',
    says: {
      nl: 'Eerdere opdrachten liepen niet altijd goed (oordeel van de opdrachtgevers na 5 samenwerkingen).',
      fr: 'Les missions précédentes ne se sont pas toujours bien passées (avis des clients après 5 collaborations).',
      en: 'Earlier jobs did not always go well (judged by the customers of 5 collaborations).',
    },
  },
];

describe('reliability', () => {
  it.each(CASES)('$why: $value, $code', ({ why: _why, demand, capability, ...expected }) => {
    expect(judge(reliability, demand, capability)).toMatchObject(expected);
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(CASES)).toEqual(codesWithWords(reliability));
  });
});
