import { rank } from '../scoring/rank';
import { aCapability, aDemand, aMatch } from '../testing/factories';
import { compareRuns } from './compare-runs';

const first = aCapability({ id: 'a', enterpriseId: 'a' });
const heavier = aCapability({ id: 'b', enterpriseId: 'b', attributes: { physicalLoadMax: 5, priceMin: 29 } });
const far = aCapability({ id: 'c', enterpriseId: 'c', location: { lat: 51.27, lon: 3.123 } });
const run = (attributes: object) => rank(aMatch(aDemand({ attributes }), first, heavier, far));

describe('compareRuns', () => {
  it('finds nothing between a run and itself', () => {
    const same = run({});
    expect(compareRuns(same, same)).toEqual({ entered: [], left: [], moved: [], unchanged: 2 });
  });

  it('says by which points a candidate moved, the largest change first', () => {
    const { moved, unchanged } = compareRuns(run({ budgetMax: 28 }), run({ budgetMax: 28, physicalLoad: 4 }));
    expect(moved.map(({ capabilityId, fromRank, toRank }) => [capabilityId, fromRank, toRank])).toEqual([
      ['b', 2, 1],
      ['a', 1, 2],
    ]);
    const { why, fromScore, toScore } = moved[1]!;
    expect(why).toEqual([{ what: 'suitability', from: 8, to: 4 }]);
    expect(toScore).toBeCloseTo(fromScore - 4);
    expect(unchanged).toBe(0);
  });

  it('names who comes in', () => {
    expect(compareRuns(run({}), run({ maxDistanceKm: 60 })).entered.map(({ capabilityId }) => capabilityId)).toEqual([
      'c',
    ]);
  });

  it('names the gate of who goes', () => {
    const { left } = compareRuns(run({}), run({ maxDistanceKm: 6 }));
    expect(left.map(({ capabilityId, gate, reason }) => [capabilityId, gate, reason?.code])).toEqual([
      ['a', 'DISTANCE', 'DISTANCE.demand.km'],
      ['b', 'DISTANCE', 'DISTANCE.demand.km'],
    ]);
  });

  it('knows no gate for who failed more than one', () => {
    const { left } = compareRuns(run({}), run({ maxDistanceKm: 6, requiredCertifications: ['vca'] }));
    expect(left.map(({ gate }) => gate)).toEqual([null, null]);
  });
});
