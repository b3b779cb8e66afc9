import { addDays, CAPACITY_WEEKS } from '@bestuiver/domain';
import { chance, demoCapacity } from './demo-capacity';

const today = '2026-11-21';
const calendar = (key: string, availableFrom = today): ReturnType<typeof demoCapacity> =>
  demoCapacity({ key, fte: 8, availableFrom, today });

describe('the week calendar of a demo capability', () => {
  it('is the same for the same key and differs for others', () => {
    expect(calendar('c001')).toEqual(calendar('c001'));
    expect(calendar('c001')).not.toEqual(calendar('c002'));
  });

  it('covers 26 weeks from the Monday of this week', () => {
    const weeks = calendar('c001');
    expect(weeks).toHaveLength(CAPACITY_WEEKS);
    expect(weeks[0]?.weekStart).toBe('2026-11-16');
  });

  it('never holds and commits more than it offers', () => {
    for (let i = 0; i < 300; i += 1) {
      for (const week of calendar(`key-${i}`)) {
        expect(week.heldHours + week.committedHours).toBeLessThanOrEqual(week.freeHours);
        expect(Math.min(week.freeHours, week.heldHours, week.committedHours)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('offers nothing before the day it becomes available, and closes between Christmas and New Year', () => {
    const weeks = calendar('c001', addDays(today, 40));
    expect(weeks.slice(0, 5).every((week) => week.freeHours === 0)).toBe(true);
    expect(weeks.some((week) => week.freeHours > 0)).toBe(true);
    expect(calendar('c001').find((week) => week.weekStart === '2026-12-28')?.freeHours).toBe(0);
  });

  it('books some weeks fully', () => {
    const full = Array.from({ length: 50 }, (_, i) => calendar(`key-${i}`))
      .flat()
      .filter((week) => week.freeHours > 0 && week.committedHours === week.freeHours);
    expect(full.length).toBeGreaterThan(30);
  });
});

describe('chance', () => {
  it('spreads evenly over [0, 1)', () => {
    const draws = Array.from({ length: 4000 }, (_, i) => chance(`draw:${i}`));
    expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
    expect(draws.reduce((sum, draw) => sum + draw, 0) / draws.length).toBeCloseTo(0.5, 1);
  });
});
