import { neededHoursPerWeek } from './needed-hours';

const team = { outputPerHour: 100, batchUnit: 'piece' as const };

describe('the hours a week a demand takes', () => {
  it('are the hours it names', () => {
    expect(neededHoursPerWeek({ hoursPerWeek: 96, fteNeeded: 1 }, team)).toBe(96);
  });

  it('are 38 for each full-time equivalent', () => {
    expect(neededHoursPerWeek({ fteNeeded: 2.5 }, team)).toBe(95);
  });

  it('follow from the volume at the pace of the team', () => {
    expect(neededHoursPerWeek({ volume: { quantity: 52_000, unit: 'piece', period: 'month' } }, team)).toBeCloseTo(120);
    expect(neededHoursPerWeek({ volume: { quantity: 40, unit: 'hour', period: 'week' } }, team)).toBeCloseTo(40);
  });

  it('spread a one-off volume over its period', () => {
    const volume = { quantity: 52_000, unit: 'piece', period: 'once' } as const;
    const half = neededHoursPerWeek({ volume, startDate: '2027-01-01', endDate: '2027-03-03' }, team);
    expect(half).toBeCloseTo(120 / (61 / 30.4));
    expect(neededHoursPerWeek({ volume }, team)).toBeCloseTo(120);
  });

  it('are unknown when the pace or the quantity is', () => {
    const volume = { quantity: 100, unit: 'kg', period: 'week' } as const;
    expect(neededHoursPerWeek({ volume }, team)).toBeNull();
    expect(neededHoursPerWeek({ volume: { ...volume, unit: 'piece' } }, { batchUnit: 'piece' })).toBeNull();
    expect(neededHoursPerWeek({}, team)).toBeNull();
  });
});
