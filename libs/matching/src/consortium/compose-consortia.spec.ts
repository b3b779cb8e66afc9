import fc from 'fast-check';
import type { MatchCapability } from '../model/match-capability';
import { bestTeams, compareTeams, divide, scoreTeam } from './compose-consortia';
import type { Partner } from './partner';

const LEAD_SHARE = 0.3;

const partner = fc
  .record({
    enterprise: fc.nat(6),
    supply: fc.integer({ min: 5, max: 100 }).map((percent) => percent / 100),
    score: fc.integer({ min: 3000, max: 9900 }),
    mayLead: fc.boolean(),
    lat: fc.integer({ min: 5080, max: 5110 }).map((hundredths) => hundredths / 100),
  })
  .map(
    ({
      enterprise,
      supply,
      score,
      mayLead,
      lat,
    }): Omit<Partner, 'capability'> & { enterprise: number; lat: number } => ({
      enterprise,
      supply,
      score,
      mayLead,
      lat,
      neededHours: null,
    }),
  );

const partners = fc.array(partner, { maxLength: 9 }).map((drawn) =>
  drawn
    .map(({ enterprise, lat, ...rest }, index): Partner => ({
      ...rest,
      capability: {
        id: `c${index}`,
        enterpriseId: `e${enterprise}`,
        location: { lat, lon: 3.2 },
        weeks: [],
      } as unknown as MatchCapability,
    }))
    .sort((one, other) => other.score - one.score || (one.capability.id < other.capability.id ? -1 : 1)),
);

/** Every team of two to four different enterprises, by trying all subsets. */
function everyTeam(all: readonly Partner[]) {
  const teams: Partner[][] = [];
  for (let bits = 0; bits < 1 << all.length; bits++) {
    const team = all.filter((_, index) => bits & (1 << index));
    const enterprises = new Set(team.map(({ capability }) => capability.enterpriseId));
    if (team.length >= 2 && team.length <= 4 && enterprises.size === team.length) teams.push(team);
  }
  return teams;
}

describe('bestTeams', () => {
  it('finds the teams that trying every team finds', () => {
    fc.assert(
      fc.property(partners, (all) => {
        const expected = everyTeam(all)
          .flatMap((team) => scoreTeam(team, LEAD_SHARE) ?? [])
          .sort(compareTeams)
          .slice(0, 5);
        const found = bestTeams(all, 4, LEAD_SHARE);
        expect(found.map(({ key, score }) => ({ key, score }))).toEqual(
          expected.map(({ key, score }) => ({ key, score })),
        );
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('divides all that is carried, gives everyone work and the lead its share', () => {
    fc.assert(
      fc.property(partners, (all) => {
        for (const { team, shares, lead, coverage } of bestTeams(all, 4, LEAD_SHARE)) {
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(coverage, 9);
          expect(Math.min(...shares)).toBeGreaterThan(0);
          team.forEach(({ supply }, index) => expect(shares[index]!).toBeLessThanOrEqual(supply + 1e-9));
          expect(shares[team.indexOf(lead)]!).toBeGreaterThanOrEqual(LEAD_SHARE * coverage - 1e-9);
          expect(lead.mayLead).toBe(true);
        }
      }),
      { numRuns: 200, seed: 6 },
    );
  });
});

describe('divide', () => {
  const one = (supply: number): Partner => ({
    supply,
    score: 7000,
    mayLead: true,
    neededHours: null,
    capability: {} as MatchCapability,
  });

  it('gives the better partner all it can carry and the lead at least 30 %', () => {
    const [good, lead] = [one(0.9), one(0.65)];
    const shares = divide([good, lead], lead, LEAD_SHARE)!;
    expect(shares[0]).toBeCloseTo(0.7);
    expect(shares[1]).toBeCloseTo(0.3);
  });

  it('refuses a lead that cannot carry its share', () => {
    const [good, lead] = [one(0.9), one(0.2)];
    expect(divide([good, lead], lead, LEAD_SHARE)).toBeNull();
  });
});
