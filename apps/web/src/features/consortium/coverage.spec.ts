import { ceilingOf, CEILING, coveredIn, heightsOf, shortWeeks } from './coverage';

const week = (parts: number[] | null, weekStart = '2026-12-07') => ({ weekStart, hours: [30, 20], parts });

describe('coverage of a week', () => {
  it('adds up what the members can do', () => {
    expect(coveredIn(week([0.5, 0.25]))).toBe(0.75);
  });

  it('finds the weeks that fall short, and none where nothing is known', () => {
    const weeks = [week([0.6, 0.3], 'a'), week([0.6, 0.397], 'b'), week(null, 'c'), week([0], 'd')];
    expect(shortWeeks(weeks).map(({ weekStart }) => weekStart)).toEqual(['a', 'd']);
  });

  it('stacks the parts up to the ceiling and no higher', () => {
    expect(heightsOf([0.75, 0.3], CEILING).map(Math.round)).toEqual([50, 20]);
    expect(heightsOf([1.2, 0.9, 0.1], CEILING).map(Math.round)).toEqual([80, 20, 0]);
  });

  it('measures in hours where the hours of the work are not known', () => {
    expect(ceilingOf([week([1, 1]), week([0, 0])])).toBe(CEILING);
    expect(ceilingOf([week(null), week(null)])).toBe(50);
  });
});
