import cases from '../../../../test/evaluation/advice/cases.json';
import betweenTheLinesDevelopment from '../../../../test/evaluation/advice/cases-between-the-lines-development.json';
import betweenTheLinesTest from '../../../../test/evaluation/advice/cases-between-the-lines-test.json';
import denseCases from '../../../../test/evaluation/advice/cases-dense-with-warnings.json';
import manyRegisters from '../../../../test/evaluation/advice/cases-in-many-registers.json';
import dailyBusiness from '../../../../test/evaluation/advice/cases-of-daily-business.json';
import hardListening from '../../../../test/evaluation/advice/cases-of-hard-listening.json';
import lastQuestions from '../../../../test/evaluation/advice/cases-of-the-last-questions.json';
import otherTrades from '../../../../test/evaluation/advice/cases-of-other-trades.json';
import manyHands from '../../../../test/evaluation/advice/cases-of-many-hands.json';
import newSectors from '../../../../test/evaluation/advice/cases-of-new-sectors.json';
import otherStyles from '../../../../test/evaluation/advice/cases-in-other-styles.json';
import lastLook from '../../../../test/evaluation/advice/cases-of-the-last-look.json';
import plainWords from '../../../../test/evaluation/advice/cases-in-plain-words.json';
import roundaboutWords from '../../../../test/evaluation/advice/cases-in-roundabout-words.json';
import lastRound from '../../../../test/evaluation/advice/cases-of-a-last-round.json';
import secondThoughts from '../../../../test/evaluation/advice/cases-of-second-thoughts.json';
import secondRound from '../../../../test/evaluation/advice/cases-of-the-second-round.json';
import sideways from '../../../../test/evaluation/advice/cases-said-sideways.json';
import smallBusinesses from '../../../../test/evaluation/advice/cases-of-small-businesses.json';
import { measureAdvice, type AdviceCase } from '../../../../test/evaluation/advice/measure-advice';
import { partOf } from '../../../../test/evaluation/advice/split';

const LEAST = 0.85;
const testPart = (cases as AdviceCase[]).filter(({ id }) => partOf(id) === 'test');

describe('advice on the evaluation cases', () => {
  it.each([
    ['the test part', testPart],
    ['cases in other styles', otherStyles as AdviceCase[]],
    ['cases of the second round', secondRound as AdviceCase[]],
    ['cases in plain words', plainWords as AdviceCase[]],
    ['cases dense with warnings', denseCases as AdviceCase[]],
    ['cases of many hands', manyHands as AdviceCase[]],
    ['cases of new sectors', newSectors as AdviceCase[]],
    ['cases of the last look', lastLook as AdviceCase[]],
    ['cases said sideways', sideways as AdviceCase[]],
    ['cases of small businesses', smallBusinesses as AdviceCase[]],
    ['cases between the lines, development part', betweenTheLinesDevelopment as AdviceCase[]],
    ['cases between the lines, test part', betweenTheLinesTest as AdviceCase[]],
    ['cases in roundabout words', roundaboutWords as AdviceCase[]],
    ['cases in many registers', manyRegisters as AdviceCase[]],
    ['cases of hard listening', hardListening as AdviceCase[]],
    ['cases of other trades', otherTrades as AdviceCase[]],
    ['cases of daily business', dailyBusiness as AdviceCase[]],
    ['cases of the last questions', lastQuestions as AdviceCase[]],
    ['cases of second thoughts', secondThoughts as AdviceCase[]],
    ['cases of a last round', lastRound as AdviceCase[]],
  ])('reads %s like a person', (_, part) => {
    const { accuracy, precision, recall, misses } = measureAdvice(part);
    expect({ misses, enough: Math.min(accuracy, precision, recall) >= LEAST }).toEqual({ misses, enough: true });
  });

  it('holds enough cases of every advice in every language, with warnings and innocent words', () => {
    const all = cases as AdviceCase[];
    expect(all.length).toBeGreaterThanOrEqual(160);
    expect(all.filter(({ expected }) => expected.warnings.length > 0).length).toBeGreaterThanOrEqual(40);
    for (const language of ['nl', 'fr', 'en']) {
      const advices = new Set(all.filter((item) => item.language === language).map(({ expected }) => expected.advice));
      expect(advices.size).toBe(10);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});
