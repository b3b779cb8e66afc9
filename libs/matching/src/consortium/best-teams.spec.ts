import fc from 'fast-check';
import type { MatchCapability } from '../model/match-capability';
import { bestTeams, compareTeams, scoreTeam, type TeamRules } from './best-teams';
import type { Partner } from './partner';

const partner = (pieces: number) =>
  fc.record({
    enterprise: fc.nat(6),
    supply: fc.integer({ min: 5, max: 100 }).map((percent) => percent / 100),
    covers: fc.subarray([...new Array(pieces).keys()], { minLength: 1 }),
    score: fc.integer({ min: 3000, max: 9900 }),
    mayLead: fc.boolean(),
    lat: fc.integer({ min: 5080, max: 5110 }).map((hundredths) => hundredths / 100),
  });

const partners = (pieces: number, maxLength: number) =>
  fc.array(partner(pieces), { maxLength }).map((drawn) =>
    drawn
      .map(({ enterprise, lat, ...rest }, index): Partner => {
        const capability = { id: `c${index}`, enterpriseId: `e${enterprise}`, location: { lat, lon: 3.2 } };
        return { ...rest, neededHours: null, capability: capability as MatchCapability };
      })
      .sort((one, other) => other.score - one.score || (one.capability.id < other.capability.id ? -1 : 1)),
  );

/** Every team of different enterprises, by trying all subsets. */
function everyTeam(all: readonly Partner[], most: number) {
  const teams: Partner[][] = [];
  for (let bits = 0; bits < 1 << all.length; bits++) {
    const team = all.filter((_, index) => bits & (1 << index));
    const enterprises = new Set(team.map(({ capability }) => capability.enterpriseId));
    if (team.length >= 2 && team.length <= most && enterprises.size === team.length) teams.push(team);
  }
  return teams;
}

const RULES: [what: string, rules: TeamRules, partners: number][] = [
  ['two for an enclave', { most: 2, leadShare: 0.3, pieces: 1 }, 9],
  ['four for one activity', { most: 4, leadShare: 0.3, pieces: 1 }, 9],
  ['four for two activities', { most: 4, leadShare: 0.3, pieces: 2 }, 8],
  ['six in a crisis', { most: 6, leadShare: 0.2, pieces: 1 }, 8],
  ['six in a crisis for two activities', { most: 6, leadShare: 0.2, pieces: 2 }, 7],
];

describe('bestTeams', () => {
  it.each(RULES)('finds what trying every team finds: %s', (_what, rules, most) => {
    fc.assert(
      fc.property(partners(rules.pieces, most), (all) => {
        const expected = everyTeam(all, rules.most)
          .flatMap((team) => scoreTeam(team, rules) ?? [])
          .sort(compareTeams)
          .slice(0, 5);
        const found = bestTeams(all, rules);
        expect(found.map(({ key, score }) => ({ key, score }))).toEqual(
          expected.map(({ key, score }) => ({ key, score })),
        );
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  it.each(RULES)('gives a lead that may lead its share, and one enterprise one place: %s', (_what, rules, most) => {
    fc.assert(
      fc.property(partners(rules.pieces, most), (all) => {
        for (const { team, shares, lead, coverage } of bestTeams(all, rules)) {
          expect(lead.mayLead).toBe(true);
          expect(shares[team.indexOf(lead)]!).toBeGreaterThanOrEqual(rules.leadShare * coverage - 1e-9);
          expect(new Set(team.map(({ capability }) => capability.enterpriseId)).size).toBe(team.length);
          expect(team.length).toBeLessThanOrEqual(rules.most);
        }
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  it('takes off three percent for every extra partner, and five hundredths of a point a kilometre', () => {
    const one = (id: string, lat: number, share: number): Partner => ({
      capability: { id, enterpriseId: id, location: { lat, lon: 3.2 } } as MatchCapability,
      supply: share,
      covers: [0],
      score: 80_00,
      mayLead: true,
      neededHours: null,
    });
    const [scored] = bestTeams([one('a', 51, 0.5), one('b', 51.09, 0.5)], { most: 4, leadShare: 0.3, pieces: 1 });
    // 80 × 0.97 = 77.6; a tenth of a degree less a hundredth is 10 km.
    expect(scored!.score).toBe(77_60 - 50);
    expect(scored!.distanceKm).toBeCloseTo(10, 1);
  });
});
