import { addDays, LANGUAGES } from '@bestuiver/domain';
import { adjustmentSentence } from '../explanation/explain';
import type { MatchCapability } from '../model/match-capability';
import { rank } from '../scoring/rank';
import { TODAY } from '../testing/arbitrary';
import { aCapability, aDemand, aMatch } from '../testing/factories';

const adjustmentsOf = (capability: MatchCapability) => rank(aMatch(aDemand(), capability)).candidates[0]!.adjustments;
const confirmed = (daysAgo: number) => aCapability({ confirmedAt: addDays(TODAY, -daysAgo) });

describe('freshness', () => {
  it.each([
    ['today', 0, []],
    ['90 days ago', 90, []],
    ['91 days ago', 91, [-1]],
    ['120 days ago', 120, [-1]],
    ['121 days ago', 121, [-2]],
    ['151 days ago', 151, [-3]],
    ['181 days ago', 181, [-4]],
    ['211 days ago', 211, [-5]],
    ['years ago, and never more', 1000, [-5]],
  ])('confirmed %s', (_when, days, points) => {
    expect(adjustmentsOf(confirmed(days)).map((line) => line.points)).toEqual(points);
  });

  it('takes five points for a stale listing, however long ago it was confirmed', () => {
    expect(adjustmentsOf(aCapability({ status: 'stale' })).map((line) => line.points)).toEqual([-5]);
  });

  it('takes nothing where nobody knows when it was confirmed', () => {
    expect(adjustmentsOf(aCapability({ confirmedAt: null }))).toEqual([]);
  });

  it.each([
    [
      'old',
      confirmed(95),
      'De gegevens zijn 95 dagen geleden bevestigd (−1 punt).',
      'Les données ont été confirmées il y a 95 jours (−1 point).',
      'The data were confirmed 95 days ago (−1 point).',
    ],
    [
      'stale',
      aCapability({ status: 'stale' }),
      'De gegevens zijn te lang niet bevestigd (−5 punten).',
      "Les données n'ont pas été confirmées depuis trop longtemps (−5 points).",
      'The data have not been confirmed for too long (−5 points).',
    ],
  ])('states what it takes: %s', (_why, capability, ...sentences) => {
    const [adjustment] = adjustmentsOf(capability);
    expect(LANGUAGES.map((language) => adjustmentSentence(adjustment!, language))).toEqual(sentences);
  });
});
