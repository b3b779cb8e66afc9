import fc from 'fast-check';
import { assignPieces, divide, mostCarried } from './team-shares';

const LEAD_SHARE = 0.3;

/** Partners with room in tenths of the work, best first. */
const team = (pieces: number) =>
  fc.array(
    fc.record({
      supply: fc.integer({ min: 1, max: 10 }).map((tenths) => tenths / 10),
      covers: fc.subarray([...new Array(pieces).keys()], { minLength: 1 }),
    }),
    { minLength: 2, maxLength: 4 },
  );

/** The most that can be carried, one hundredth of the work at a time: each hundredth may push another aside. */
function carriedByHundredths(
  members: readonly { covers: readonly number[] }[],
  rooms: readonly number[],
  pieces: number,
) {
  const taken: number[][] = Array.from({ length: pieces }, () => []);
  const limit = Math.round(100 / pieces);
  const place = (member: number, seen: Set<number>): boolean =>
    members[member]!.covers.some((piece) => {
      if (seen.has(piece)) return false;
      seen.add(piece);
      const held = taken[piece]!;
      if (held.length < limit) return held.push(member) > 0;
      const at = held.findIndex((other) => other !== member && place(other, seen));
      if (at < 0) return false;
      held[at] = member;
      return true;
    });
  let carried = 0;
  members.forEach((_, member) => {
    for (let unit = 0; unit < Math.round(rooms[member]! * 100); unit++) if (place(member, new Set())) carried += 1;
  });
  return carried / 100;
}

describe('mostCarried', () => {
  it.each([1, 2, 5])('is the largest flow to %i activities', (pieces) => {
    fc.assert(
      fc.property(team(pieces), (members) => {
        const rooms = members.map(({ supply }) => supply);
        expect(mostCarried(members, rooms, pieces)).toBeCloseTo(carriedByHundredths(members, rooms, pieces), 9);
      }),
      { numRuns: 200, seed: 8 },
    );
  });
});

describe('divide', () => {
  const all = { covers: [0] };

  it('gives the better partner all it can carry and the lead at least 30 %', () => {
    const [good, lead] = [
      { supply: 0.9, ...all },
      { supply: 0.65, ...all },
    ];
    const shares = divide([good, lead], lead, LEAD_SHARE)!;
    expect(shares[0]).toBeCloseTo(0.7);
    expect(shares[1]).toBeCloseTo(0.3);
  });

  it('refuses a lead that cannot carry its share', () => {
    const [good, lead] = [
      { supply: 0.9, ...all },
      { supply: 0.2, ...all },
    ];
    expect(divide([good, lead], lead, LEAD_SHARE)).toBeNull();
  });

  it('refuses a team in which somebody has nothing to do', () => {
    const [one, other] = [
      { supply: 1, ...all },
      { supply: 0.5, ...all },
    ];
    expect(divide([one, other], one, LEAD_SHARE)).toBeNull();
  });

  it('leaves an activity to the only one who does it', () => {
    const [both, second] = [
      { supply: 1, covers: [0, 1] },
      { supply: 1, covers: [1] },
    ];
    expect(divide([second, both], both, LEAD_SHARE, 2)).toEqual([expect.closeTo(0.5), expect.closeTo(0.5)]);
  });

  it.each([1, 2])('carries all that can be carried, %i activities, and no division is better', (pieces) => {
    fc.assert(
      fc.property(team(pieces), (members) => {
        const lead = members.at(-1)!;
        const shares = divide(members, lead, LEAD_SHARE, pieces);
        if (!shares) return;
        const rooms = members.map(({ supply }) => supply);
        const coverage = mostCarried(members, rooms, pieces);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(coverage, 9);
        shares.forEach((share, index) => expect(share).toBeLessThanOrEqual(rooms[index]! + 1e-9));
        expect(shares.at(-1)!).toBeGreaterThanOrEqual(LEAD_SHARE * coverage - 1e-9);
        const worth = (given: readonly number[]) => given.reduce((sum, share, at) => sum + share * (10 - at), 0);
        for (const other of everyDivision(rooms, coverage)) {
          const isPossible = Math.abs(mostCarried(members, other, pieces) - coverage) < 1e-9;
          const isLed = other.at(-1)! >= LEAD_SHARE * coverage - 1e-9;
          if (isPossible && isLed) expect(worth(shares)).toBeGreaterThanOrEqual(worth(other) - 1e-9);
        }
      }),
      { numRuns: 100, seed: 9 },
    );
  });
});

/** Every way to give out the carried work in twentieths. */
function everyDivision(rooms: readonly number[], coverage: number): number[][] {
  if (rooms.length === 1) return coverage <= rooms[0]! + 1e-9 ? [[coverage]] : [];
  const divisions: number[][] = [];
  for (let twentieths = 0; twentieths <= Math.round(Math.min(rooms[0]!, coverage) * 20); twentieths++) {
    const share = twentieths / 20;
    for (const rest of everyDivision(rooms.slice(1), coverage - share)) divisions.push([share, ...rest]);
  }
  return divisions;
}

describe('assignPieces', () => {
  it('gives everybody only what it can do and all of its share, and no piece twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((pieces) => fc.tuple(team(pieces), fc.constant(pieces))),
        (drawn) => {
          const [members, pieces] = drawn;
          const shares = divide(members, members[0]!, 0, pieces);
          if (!shares) return;
          const done = assignPieces(members, shares, pieces);
          done.forEach((parts, member) => {
            expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(shares[member]!, 6);
            parts.forEach((part, piece) => {
              if (part > 1e-9) expect(members[member]!.covers).toContain(piece);
            });
          });
          for (let piece = 0; piece < pieces; piece++) {
            expect(done.reduce((sum, parts) => sum + parts[piece]!, 0)).toBeLessThanOrEqual(1 / pieces + 1e-9);
          }
        },
      ),
      { numRuns: 300, seed: 10 },
    );
  });
});
