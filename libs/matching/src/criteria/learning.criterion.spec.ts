import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, judge, type CriterionCase } from '../testing/judge';
import { learning } from './learning.criterion';

const enclave = (details: object) => aDemand({ kind: 'enclave', details: { fitsCoreActivity: true, ...details } });

const CASES: readonly CriterionCase[] = [
  {
    why: 'both sides want it',
    demand: enclave({ learningGoals: 'werken in ploeg' }),
    capability: aCapability({ attributes: { learningGoals: true } }),
    value: 1,
    code: 'learning.both',
    says: {
      nl: 'Beide partijen willen dat mensen in dit werk kunnen leren.',
      fr: 'Les deux parties veulent que les personnes apprennent dans ce travail.',
      en: 'Both sides want people to learn in this work.',
    },
  },
  {
    why: 'the host wants people to move on',
    demand: enclave({ flowThrough: 'wanted' }),
    capability: aCapability({ attributes: { learningGoals: true } }),
    value: 1,
    code: 'learning.both',
  },
  {
    why: 'only the host wants it',
    demand: enclave({ learningGoals: 'werken in ploeg' }),
    capability: aCapability({ attributes: { learningGoals: false } }),
    value: 0.5,
    code: 'learning.notBoth',
    says: {
      nl: 'Leren is niet voor beide partijen een doel.',
      fr: "Apprendre n'est pas un but pour les deux parties.",
      en: 'Learning is not a goal for both sides.',
    },
  },
  {
    why: 'the host wants no flow-through',
    demand: enclave({ flowThrough: 'none' }),
    capability: aCapability({ attributes: { learningGoals: true } }),
    value: 0.5,
    code: 'learning.notBoth',
  },
  {
    why: 'the host did not say',
    demand: enclave({}),
    capability: aCapability({ attributes: { learningGoals: true } }),
    value: 0.5,
    code: 'learning.unknown',
    missing: ['demand.details.learningGoals'],
    says: {
      nl: 'Het is niet bekend of leren een doel is.',
      fr: 'On ne sait pas si apprendre est un but.',
      en: 'It is not known whether learning is a goal.',
    },
  },
  {
    why: 'the provider did not say',
    demand: enclave({ learningGoals: 'werken in ploeg' }),
    capability: aCapability(),
    value: 0.5,
    code: 'learning.unknown',
    missing: ['capability.learningGoals'],
  },
  {
    why: 'niche work is for learning',
    demand: aDemand({ kind: 'niche' }),
    capability: aCapability({ attributes: { learningGoals: true } }),
    value: 1,
    code: 'learning.both',
  },
  {
    why: 'subcontracting does not ask',
    demand: aDemand(),
    capability: aCapability(),
    value: 1,
    code: 'learning.nothingAsked',
    says: {
      nl: 'Leren telt niet mee bij dit soort vraag.',
      fr: "L'apprentissage ne compte pas pour ce type de demande.",
      en: 'Learning does not count for this kind of demand.',
    },
  },
];

describe('learning', () => {
  it.each(CASES)('$why: $value, $code', ({ why: _why, demand, capability, ...expected }) => {
    expect(judge(learning, demand, capability)).toMatchObject(expected);
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(CASES)).toEqual(codesWithWords(learning));
  });
});
