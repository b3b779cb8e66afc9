import {
  CONCERN_DECISIONS,
  CONCERN_LIFE_CYCLE,
  CONCERN_OUTCOMES,
  consultationEnd,
  isBlocked,
  mayDecide,
  type ConcernDecision,
  type ConcernOutcome,
} from './concern';
import { legalVerbs, move } from './life-cycle';

describe('a concern file', () => {
  it('is moved by coordinators only', () => {
    expect(CONCERN_LIFE_CYCLE.moves.every(({ by }) => by.join() === 'coordinator')).toBe(true);
    expect(legalVerbs(CONCERN_LIFE_CYCLE, 'raised', 'area_admin')).toEqual([]);
  });

  it.each(CONCERN_OUTCOMES)('is %s only after social partners were asked, and may be taken up again', (outcome) => {
    const verb = CONCERN_DECISIONS[outcome];
    expect(CONCERN_LIFE_CYCLE.moves.filter((one) => one.verb === verb).map(({ from }) => from)).toEqual(['consulted']);
    expect(move(CONCERN_LIFE_CYCLE, { from: outcome, verb: 'reopen', by: 'coordinator' })).toBe('in_review');
  });
});

describe('the consultation', () => {
  it.each([
    ['2026-11-20', '2026-12-04', 'two weeks'],
    ['2026-12-18', '2027-01-05', 'Christmas and New Year do not count'],
  ])('asked on %s ends on %s: %s', (today, until) => expect(consultationEnd(today)).toBe(until));

  it.each([
    ['2026-12-03', null, false],
    ['2026-12-04', null, false],
    ['2026-12-05', null, true],
    ['2026-11-21', 'Geen bezwaar.', true],
  ])('until 4 December lets a coordinator decide on %s with the answer «%s»: %s', (today, advice, expected) => {
    expect(mayDecide({ until: '2026-12-04', advice }, today)).toBe(expected);
  });
});

describe('a demand', () => {
  const on = (day: string, outcome: ConcernOutcome): ConcernDecision => ({ outcome, decidedAt: new Date(day) });

  it.each<[string, ConcernDecision[], boolean]>([
    ['without any decision', [], false],
    ['that was blocked', [on('2026-11-20', 'blocked')], true],
    ['that was cleared', [on('2026-11-20', 'cleared')], false],
    ['that goes on with conditions', [on('2026-11-20', 'cleared_with_conditions')], false],
    ['whose later file lifted the block', [on('2026-11-20', 'blocked'), on('2026-11-27', 'cleared')], false],
    ['whose later file blocked it', [on('2026-11-27', 'blocked'), on('2026-11-20', 'cleared')], true],
  ])('%s is blocked or not: %#', (_, decisions, blocked) => {
    expect(isBlocked(decisions)).toBe(blocked);
    expect(isBlocked([...decisions].reverse())).toBe(blocked);
  });
});
