import type { PreparedFit } from '@bestuiver/taxonomy';
import type { DemandFacts } from '../facts/demand-facts';
import { carryOf, relatednessOf } from '../facts/relatedness';
import { WORK_FLOOR } from '../gates/work.gate';
import type { Bounds } from './bounds';
import { FIT_LEVELS, type FitCeiling } from './fit-ceiling';
import type { Hopes } from './hopes';
import { liftOfHead, modesOfHead, RELIABILITIES, reliabilityOfHead, signatureOfHead } from './outline/head';
import { CERTAIN_LOSS, type Losses } from './outline/losses';
import {
  FARTHEST_KM,
  FirstLook,
  isOnlyWork,
  mostStrength,
  TOO_FAR,
  workInWhere,
  WORKS_IN_WHERE,
} from './outline/where';
import { KIND_SETS, type Posted } from './postings';

const UNSEEN = -1;
const OTHER_WORK = -2;

/** The rows of one work, and what is known of them before any is read. */
export interface Seen {
  readonly posted: Posted;
  /** See `WorkStep`, counted from 1. */
  readonly step: number;
  /** Null when distance does not count. */
  readonly look: FirstLook | null;
  readonly losses: Losses;
}

/** What a row has to reach to be noted; see `Quarry`. */
interface Demanded {
  readonly threshold: number;
  readonly mustPass: boolean;
  readonly isFair: boolean;
}

/** Tells of rows what each can reach at most, from the postings alone; never too little. */
export class Weigher {
  /** By the reliability in a head. */
  private readonly withoutWork: Int32Array;
  /** What kilometres cost at least; `UNSEEN` until it was needed. */
  private readonly byDistance = new Int32Array(FARTHEST_KM + 1).fill(UNSEEN);
  /** The most of the asked works that a row answers, by what `workInWhere` tells. */
  private readonly shares = new Float64Array(WORKS_IN_WHERE);
  /** By that and the level of details: hundredths for the work, and how far the team's own work is carried over. */
  private readonly points = new Int32Array(WORKS_IN_WHERE * FIT_LEVELS);
  private readonly carries = new Int32Array(WORKS_IN_WHERE * FIT_LEVELS);

  constructor(
    private readonly hopes: Hopes,
    private readonly demand: DemandFacts,
    private readonly fit: PreparedFit,
    private readonly bounds: Bounds,
    private readonly ceiling: FitCeiling,
  ) {
    this.withoutWork = RELIABILITIES.map((reliability) => bounds.withoutWork(reliability));
  }

  /** What a distance in whole kilometres costs at least, in whole hundredths. */
  lossAt(kilometres: number): number {
    const known = this.byDistance[kilometres]!;
    return known === UNSEEN ? (this.byDistance[kilometres] = this.bounds.lossAt(kilometres * 10)) : known;
  }

  /** What is known of the rows of the next work; those of the work before are done with. `later`: see `WorkStep`. */
  see(
    posted: Posted,
    concept: number,
    later: readonly number[],
    step: number,
    losses: Losses,
    mustPass: boolean,
  ): Seen {
    const nothing = later.map(() => 0);
    for (let work = 0; work < WORKS_IN_WHERE; work++) {
      this.shares[work] = this.fit.shareAtMost(concept, mostStrength(work), isOnlyWork(work) ? nothing : later);
    }
    this.points.fill(UNSEEN);
    return { posted, step, look: this.lookFor(mustPass), losses };
  }

  /** Notes the rows that may matter with the most each can reach: every so manieth, without those of an earlier pass. */
  weigh(seen: Seen, demanded: Demanded, every: number, without: number): void {
    const { starts } = seen.posted;
    for (let kinds = 0; kinds < KIND_SETS; kinds++) {
      if (demanded.mustPass && (kinds & this.demand.kindBit) === 0) continue;
      const first = Math.ceil(starts[kinds]! / every) * every;
      this.weighBetween(first, starts[kinds + 1]!, seen, demanded, every, without);
    }
  }

  private weighBetween(
    from: number,
    to: number,
    { posted: { heads, terms, wheres }, look, losses }: Seen,
    { threshold: asked, mustPass, isFair }: Demanded,
    every: number,
    without: number,
  ): void {
    const { bounds, ceiling, hopes, withoutWork, shares, points, carries } = this;
    const { modeBits } = this.demand;
    /** No score is below nothing, though a bound may be. */
    const threshold = asked > 0 ? asked : -CERTAIN_LOSS / 10;
    for (let at = from; at < to; at += every) {
      if (without > 0 && at % without === 0) continue;
      const head = heads[at]!;
      if (mustPass) {
        const modes = modesOfHead(head);
        if (modeBits !== 0 && modes !== 0 && (modes & modeBits) === 0) continue;
      }
      const where = wheres[at]!;
      const work = workInWhere(where);
      const level = ceiling.levelOf(signatureOfHead(head));
      const cell = work * FIT_LEVELS + level;
      let most = points[cell]!;
      if (most === UNSEEN) {
        const fit = ceiling.of(shares[work]!, level);
        const relatedness = relatednessOf(fit);
        const carry = carryOf(relatedness);
        most =
          fit < WORK_FLOOR ? OTHER_WORK : Math.ceil(bounds.ofActivity(relatedness) + (carry * bounds.carried) / 1000);
        points[cell] = most;
        carries[cell] = carry;
      }
      if (most === OTHER_WORK) continue;
      most += withoutWork[reliabilityOfHead(head)]!;
      if (isFair) most += liftOfHead(head);
      if (most < threshold) continue;
      if (look !== null) {
        const kilometres = look.kilometres(where);
        if (kilometres === TOO_FAR) continue;
        most -= this.lossAt(kilometres);
        if (most < threshold) continue;
      }
      const term = terms[at]!;
      most -= losses.rest(head, term);
      if (most < threshold) continue;
      most -= Math.floor((carries[cell]! * losses.bound(head, term)) / 1000);
      if (most >= threshold) hopes.add(at, Math.max(0, most));
    }
  }

  private lookFor(mustPass: boolean): FirstLook | null {
    const { hasLocation, lat, lon, onSite, maxDistance } = this.demand;
    if (!hasLocation) return null;
    const limitKm = !onSite && maxDistance >= 0 ? maxDistance / 10 : Infinity;
    return new FirstLook(lat, lon, mustPass ? limitKm : null);
  }
}
