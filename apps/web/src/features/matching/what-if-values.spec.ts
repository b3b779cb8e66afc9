import type { Demand } from '../../api/types';
import { mostFor, shownWeights, trialFrom, valuesOf } from './what-if-values';

const demand = {
  kind: 'subcontracting',
  startDate: '2027-03-01',
  maxTravelMinutes: 45,
  volume: { quantity: 1000, unit: 'piece', period: 'month' },
  requiredCertifications: ['iso-9001', 'haccp'],
} as Demand;
const real = valuesOf(demand, null);

describe('trialFrom', () => {
  it('tries nothing when nothing is changed, in whatever order certificates are named', () => {
    expect(trialFrom(demand, real, null)).toEqual({});
    expect(trialFrom(demand, { ...real, requiredCertifications: ['haccp', 'iso-9001'] }, null)).toEqual({});
  });

  it('sends only what differs', () => {
    const values = { ...real, startDate: '2027-04-01', requiredCertifications: [], weights: { place: 30 } };
    expect(trialFrom(demand, values, null)).toEqual({
      startDate: '2027-04-01',
      requiredCertifications: [],
      weights: { place: 30 },
    });
  });

  it('takes an emptied field for the real one', () => {
    expect(trialFrom(demand, { ...real, startDate: '', volume: null }, null)).toEqual({});
  });

  it('keeps what was tried and has no field, and drops what was set back', () => {
    const before = { minSharePct: 0, startDate: '2027-04-01' };
    expect(trialFrom(demand, real, before)).toEqual({ minSharePct: 0 });
  });

  it('shows a trial in the panel as it was tried', () => {
    const trial = { kind: 'niche' as const, maxDistanceKm: 60, weights: { price: 0 } };
    expect(trialFrom(demand, valuesOf(demand, trial), trial)).toEqual(trial);
  });
});

describe('weights', () => {
  const standard = { activity: 50, place: 30, price: 20 };

  it('always show a sum of 100', () => {
    expect(shownWeights(standard, { activity: 75 })).toEqual({ activity: 75, place: 15, price: 10 });
    expect(shownWeights(standard, {})).toEqual(standard);
  });

  it('leave a weight no more than the others do', () => {
    expect(mostFor('place', { activity: 75, place: 10 })).toBe(25);
    expect(mostFor('place', {})).toBe(100);
  });
});
