import type { CapacityWeek } from '../../api/types';
import { ceilingOf, hoursAt, leftOf, withHours, withSameFrom } from './plan';

const week = (freeHours: number, heldHours = 0, committedHours = 0): CapacityWeek => ({
  weekStart: '2026-11-16',
  isoWeek: '2026-W47',
  freeHours,
  heldHours,
  committedHours,
  overPlanned: false,
  overAllowed: false,
  status: 'planned',
});

describe('capacity plan', () => {
  it('leaves air above the fullest week and shows at least a full-time week', () => {
    expect(ceilingOf([week(140, 20, 20)])).toBe(170);
    expect(ceilingOf([week(20, 60, 80)])).toBe(170);
    expect(ceilingOf([week(0)])).toBe(40);
  });

  it('reads offered hours from a height, never below what is held and committed', () => {
    expect(hoursAt(0.5, 200, week(0, 20, 40))).toBe(100);
    expect(hoursAt(0, 200, week(80, 20, 40))).toBe(60);
    expect(hoursAt(0, 200, { ...week(80, 20, 40), overPlanned: true })).toBe(0);
    expect(hoursAt(7, 200, week(0))).toBe(200);
  });

  it('leaves what is not held or committed', () => {
    expect(leftOf(week(80, 20, 40))).toBe(20);
    expect(leftOf(week(40, 20, 40))).toBe(0);
  });

  it('changes one week or copies it forward, never below zero', () => {
    const weeks = [week(10), week(20), week(30)];
    expect(withHours(weeks, 1, -4).map((one) => one.freeHours)).toEqual([10, 0, 30]);
    expect(withSameFrom(weeks, 0).map((one) => one.freeHours)).toEqual([10, 10, 10]);
  });
});
