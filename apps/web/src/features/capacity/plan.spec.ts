import type { CapacityWeek } from '../../api/types';
import { ceilingOf, hoursAt, withHours, withSameFrom } from './plan';

const week = (freeHours: number, heldHours = 0, committedHours = 0): CapacityWeek => ({
  weekStart: '2026-11-16',
  isoWeek: '2026-W47',
  freeHours,
  heldHours,
  committedHours,
  overPlanned: false,
  status: 'planned',
});

describe('capacity plan', () => {
  it('leaves air above the fullest week and shows at least a full-time week', () => {
    expect(ceilingOf([week(100, 20, 20)])).toBe(170);
    expect(ceilingOf([week(0)])).toBe(40);
  });

  it('reads free hours from a height, on top of what is held and committed', () => {
    expect(hoursAt(0.5, 200, week(0, 20, 40))).toBe(40);
    expect(hoursAt(0, 200, week(80, 20, 40))).toBe(0);
    expect(hoursAt(7, 200, week(0))).toBe(200);
  });

  it('changes one week or copies it forward, never below zero', () => {
    const weeks = [week(10), week(20), week(30)];
    expect(withHours(weeks, 1, -4).map((one) => one.freeHours)).toEqual([10, 0, 30]);
    expect(withSameFrom(weeks, 0).map((one) => one.freeHours)).toEqual([10, 10, 10]);
  });
});
