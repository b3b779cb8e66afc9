import { LANGUAGES } from '@bestuiver/domain';
import { sentenceOf } from '../explanation/explain';
import { Evaluation } from '../scoring/evaluation';
import { aCapability, aDemand, aMatch, aText } from '../testing/factories';
import { codesWithWords, judge } from '../testing/judge';
import { activity } from './activity.criterion';
import { assess, valueOf } from './criterion';

/** What is made of a fit in thousandths, at a level a provider chose (0: none). */
function judgeFit(fit: number, level: number) {
  const { scorer, facts, pair } = new Evaluation(aMatch(aDemand())).read(aCapability());
  pair.read(facts, fit);
  pair.level = level;
  const { reason } = assess(activity, scorer.demand, facts, pair);
  const says = LANGUAGES.map((language) => sentenceOf(reason, language));
  return { value: valueOf(activity, scorer.demand, facts, pair), code: reason.code, says };
}

const CASES: [
  why: string,
  fit: number,
  level: number,
  value: number,
  code: string,
  nl: string,
  fr: string,
  en: string,
][] = [
  [
    'the work itself',
    920,
    0,
    980,
    'activity.same',
    'Doet precies dit soort werk.',
    'Fait exactement ce type de travail.',
    'Does exactly this kind of work.',
  ],
  [
    'the work itself, as a routine',
    960,
    2,
    990,
    'activity.routine',
    'Doet dit werk al op routineniveau.',
    'Fait déjà ce travail de façon courante.',
    'Already does this work as a routine.',
  ],
  [
    'the work itself, as an expert',
    1000,
    3,
    1000,
    'activity.expert',
    'Heeft veel ervaring met precies dit werk.',
    "A beaucoup d'expérience dans exactement ce travail.",
    'Has much experience with exactly this work.',
  ],
  [
    'the work itself, still learning',
    660,
    1,
    550,
    'activity.learning',
    'Leert dit werk nog.',
    'Apprend encore ce travail.',
    'Is still learning this work.',
  ],
  [
    'the same trade, halfway between 660 and 790',
    725,
    0,
    685,
    'activity.related',
    'Doet werk dat hier dicht bij ligt, maar niet hetzelfde is.',
    'Fait un travail proche, mais pas le même.',
    'Does work that is close to this, but not the same.',
  ],
  [
    'a neighbouring trade',
    500,
    0,
    300,
    'activity.adjacent',
    'Doet maar een deel van dit werk, of werk dat er wat op lijkt.',
    "Ne fait qu'une partie de ce travail, ou un travail qui y ressemble un peu.",
    'Does only a part of this work, or work that is somewhat like it.',
  ],
];

describe('activity', () => {
  it.each(CASES)('%s', (_why, fit, level, value, code, nl, fr, en) => {
    expect(judgeFit(fit, level)).toEqual({ value, code, says: [nl, fr, en] });
  });

  it('says every sentence it has in some case', () => {
    expect(CASES.map(([, , , , code]) => code).sort()).toEqual(codesWithWords(activity));
  });

  it('counts the level that was chosen, however often the text names the work', () => {
    const demand = aDemand({ activityIds: ['manual-packing'], profile: null });
    const at = (level: number) =>
      judge(
        activity,
        demand,
        aCapability({ activities: [{ activityId: 'manual-packing', level }], profile: aText('Inpakken, verpakken') }),
      );
    expect([1, 2, 3].map((level) => at(level).code)).toEqual([
      'activity.learning',
      'activity.routine',
      'activity.expert',
    ]);
    expect(at(1).value).toBeLessThan(at(2).value);
    expect(at(2).value).toBeLessThan(at(3).value);
  });

  it('prefers the nearer text by no more than a fiftieth when both do the work itself', () => {
    const near = judgeFit(1000, 0).value;
    const less = judgeFit(930, 0).value;
    expect(near).toBeGreaterThan(less);
    expect(near - less).toBeLessThanOrEqual(20);
  });
});
