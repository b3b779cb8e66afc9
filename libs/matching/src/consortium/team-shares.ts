import type { Partner } from './partner';

export const ROUNDING = 1e-9;

type Carrier = Pick<Partner, 'supply' | 'covers'>;

/**
 * The most of a demand that partners with so much room carry together, 0..1. Every asked activity is an equal piece of
 * the work and only those who cover it can do it: by the theorem of Ford and Fulkerson the largest flow is the smallest
 * cut, over all sets of pieces.
 */
export function mostCarried(team: readonly Carrier[], rooms: readonly number[], pieces: number): number {
  if (pieces === 1) return Math.min(1, sumOf(rooms));
  let least = Infinity;
  for (let done = 0; done < 1 << pieces; done++) {
    let cut = 0;
    for (let piece = 0; piece < pieces; piece++) if (done & (1 << piece)) cut += 1 / pieces;
    team.forEach(({ covers }, index) => {
      if (covers.some((piece) => (done & (1 << piece)) === 0)) cut += rooms[index]!;
    });
    least = Math.min(least, cut);
  }
  return least;
}

function sumOf(rooms: readonly number[]): number {
  let sum = 0;
  for (const room of rooms) sum += room;
  return sum;
}

/**
 * Divides the work: the better a partner fits, the more it gets, but the lead at least its share of what is carried.
 * Partners come best first. Null when somebody would have nothing to do or the lead cannot carry its share.
 */
export function divide<Member extends Carrier>(
  team: readonly Member[],
  lead: Member,
  leadShare: number,
  pieces = 1,
): number[] | null {
  const supplies = team.map(({ supply }) => supply);
  const coverage = mostCarried(team, supplies, pieces);
  const minimum = leadShare * coverage;
  const shares = team.map(() => 0);
  let carried = 0;
  const give = (index: number, room: number) => {
    const before = shares[index]!;
    shares[index] = room;
    const more = mostCarried(team, shares, pieces) - carried;
    shares[index] = before + more;
    carried += more;
  };
  const first = team.indexOf(lead);
  give(first, Math.min(lead.supply, minimum));
  if (shares[first]! + ROUNDING < minimum) return null;
  supplies.forEach((supply, index) => give(index, supply));
  return shares.every((share) => share > ROUNDING) ? shares : null;
}

/** How much of each piece everybody does, so that all shares are used: `[member][piece]`, each piece 1 / `pieces`. */
export function assignPieces(team: readonly Carrier[], shares: readonly number[], pieces: number): number[][] {
  const done = team.map(() => new Array<number>(pieces).fill(0));
  const left = new Array<number>(pieces).fill(1 / pieces);
  /** Finds work for a member, if need be by letting another hand over a piece; the amount that found a place. */
  const place = (member: number, amount: number, asked: ReadonlySet<number>): number => {
    for (const piece of team[member]!.covers) {
      if (asked.has(piece)) continue;
      if (left[piece]! > ROUNDING) {
        const taken = Math.min(amount, left[piece]!);
        left[piece]! -= taken;
        done[member]![piece]! += taken;
        return taken;
      }
      for (let other = 0; other < team.length; other++) {
        const held = done[other]![piece]!;
        if (other === member || held <= ROUNDING) continue;
        const moved = place(other, Math.min(amount, held), new Set([...asked, piece]));
        if (moved <= ROUNDING) continue;
        done[other]![piece]! -= moved;
        done[member]![piece]! += moved;
        return moved;
      }
    }
    return 0;
  };
  shares.forEach((share, member) => {
    let rest = share;
    while (rest > ROUNDING) {
      const placed = place(member, rest, new Set());
      if (placed <= ROUNDING) break;
      rest -= placed;
    }
  });
  return done;
}
