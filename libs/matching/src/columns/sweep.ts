import { packedNumber, type PreparedFit } from '@bestuiver/taxonomy';
import { MOST_FAIRNESS } from '../adjustments/fairness';
import { CapabilityFacts } from '../facts/capability-facts';
import type { DemandFacts } from '../facts/demand-facts';
import { Pair } from '../facts/pair';
import { carryOf, relatednessOf } from '../facts/relatedness';
import { isTooFar } from '../gates/distance';
import { WORK_FLOOR } from '../gates/work.gate';
import type { Weights } from '../weights/weights';
import { Bounds } from './bounds';
import type { CapabilityIndex } from './capability-index';
import { FIT_LEVELS, FitCeiling } from './fit-ceiling';
import {
  kindsOfHead,
  liftOfHead,
  modesOfHead,
  RELIABILITIES,
  reliabilityOfHead,
  signatureOfHead,
} from './outline/head';
import { Losses } from './outline/losses';
import {
  FARTHEST_KM,
  FirstLook,
  isOnlyWork,
  mostStrength,
  TOO_FAR,
  workInWhere,
  WORKS_IN_WHERE,
} from './outline/where';
import { planWorks, type WorkStep } from './plan-works';

/** Rows that promise the most come first: they raise what the others have to reach. */
const VANGUARD = 96;
/** Rows that are fetched from memory together. */
const BATCH = 64;
/** Of many rows every so manieth is looked at first, so that the others know what they have to reach. */
const SCOUTS = 16;
const MANY = 2048;
const UNSEEN = -1;
const OTHER_WORK = -2;
/** A row that postings tell nothing sure of: it may do anything as well as any. */
const OPEN_HEAD = 0xffffffff;

/** What a sweep looks for. */
export interface Quarry {
  /** What a row must be able to reach, in hundredths; -1 for any row. It may rise while rows come in. */
  readonly threshold: number;
  /** Rows that certainly fail a gate need not come. */
  readonly mustPass: boolean;
  /** Fairness may lift a row over the threshold. */
  readonly isFair: boolean;
  /** A row that does the work and may reach the threshold; fit in thousandths. */
  take(row: number, fit: number): void;
}

/** Goes through an index for one demand and hands over the rows that matter; every bound errs on the safe side. */
export class Sweep {
  readonly bounds: Bounds;
  private readonly ceiling: FitCeiling;
  private readonly steps: readonly WorkStep[];
  /** The step in which a work is visited, from 1; 0 for works that do not matter. */
  private readonly stepOf: Uint16Array;
  /** By the reliability in a head. */
  private readonly withoutWork: Float64Array;
  private readonly byDistance: Float64Array;
  private readonly facts = new CapabilityFacts();
  private readonly pair: Pair;
  private readonly batch = new Uint32Array(BATCH);
  /** What was touched goes somewhere, or the compiler would leave the touching out. */
  protected touched = 0;

  constructor(
    private readonly index: CapabilityIndex,
    private readonly demand: DemandFacts,
    private readonly fit: PreparedFit,
    private readonly weights: Weights,
    /** Rows that may have more free hours than the index knows. */
    private readonly freer: ReadonlySet<number>,
  ) {
    this.pair = new Pair(demand);
    this.bounds = new Bounds(demand, weights);
    this.ceiling = new FitCeiling(fit, index.kinds, index.taxonomy.similarities());
    this.steps = planWorks(fit, index);
    this.stepOf = new Uint16Array(index.kinds.length);
    this.steps.forEach(({ concept }, step) => (this.stepOf[concept] = step + 1));
    this.withoutWork = RELIABILITIES.map((reliability) => this.bounds.withoutWork(reliability));
    this.byDistance = Float64Array.from({ length: FARTHEST_KM + 1 }, (_, km) => this.bounds.lossAt(km * 10));
  }

  run(quarry: Quarry): void {
    if (!this.fit.asksWork || this.ceiling.of(0) >= WORK_FLOOR) this.all(quarry);
    else this.byWork(quarry);
  }

  /** Every row that does the work, whatever it may reach: what the fast way is compared with. */
  all(quarry: Quarry): void {
    for (let row = 0; row < this.index.rows.count; row++) this.visit(row, OPEN_HEAD, 0, quarry);
  }

  private byWork(quarry: Quarry): void {
    const { index, bounds, ceiling, demand, weights } = this;
    const lift = quarry.isFair ? MOST_FAIRNESS : 0;
    const losses = new Losses(demand, weights, index.yardsticks, quarry.mustPass);
    for (const [at, step] of this.steps.entries()) {
      const fit = ceiling.of(step.reach);
      if (fit < WORK_FLOOR || bounds.ofWork(relatednessOf(fit)) + lift < quarry.threshold) return;
      this.built(step, at + 1, losses, quarry);
      for (const row of index.postings.since(step.concept)) this.visit(row, OPEN_HEAD, at + 1, quarry);
    }
  }

  /** Weighs rows by what the postings tell of each: that decides most of them before a row is read. */
  private built({ concept, later }: WorkStep, step: number, losses: Losses, quarry: Quarry): void {
    const { postings } = this.index;
    const rows = postings.built(concept);
    const seen: Seen = {
      step,
      rows,
      heads: postings.heads(concept),
      terms: postings.terms(concept),
      wheres: postings.wheres(concept),
      shares: this.sharesOf(concept, later),
      look: this.lookFor(quarry.mustPass),
      losses,
    };
    for (const row of this.freer) if (isAmong(rows, row)) this.visit(row, OPEN_HEAD, step, quarry);
    const hasScouts = quarry.threshold < 0 && rows.length > MANY;
    if (hasScouts) this.visitBest(seen, quarry, SCOUTS, 0);
    this.visitBest(seen, quarry, 1, hasScouts ? SCOUTS : 0);
  }

  /** Every so manieth row, without those of an earlier pass. */
  private visitBest(seen: Seen, quarry: Quarry, every: number, without: number): void {
    const { hopes } = this.index;
    hopes.reset(seen.rows.length);
    this.weigh(seen, quarry, every, without);
    const vanguard = hopes.reachedBy(VANGUARD);
    this.visitBetween(seen, quarry, vanguard, Infinity);
    this.visitBetween(seen, quarry, 0, vanguard);
  }

  private visitBetween(
    { step, rows, heads, terms, wheres, look, losses }: Seen,
    quarry: Quarry,
    low: number,
    below: number,
  ): void {
    const { hopes, ats, count } = this.index.hopes;
    for (let from = 0; from < count;) {
      let size = 0;
      const least = Math.max(low, quarry.threshold);
      for (; from < count && size < BATCH; from++) {
        const hope = hopes[from]!;
        if (hope >= least && hope < below) this.batch[size++] = from;
      }
      this.fetch(rows, size);
      for (let i = 0; i < size; i++) {
        const which = this.batch[i]!;
        if (hopes[which]! < quarry.threshold) continue;
        const at = ats[which]!;
        const row = rows[at]!;
        if (this.freer.has(row)) continue;
        const head = heads[at]!;
        const term = terms[at]!;
        const way = look === null ? 0 : this.byDistance[look.kilometres(wheres[at]!)]!;
        this.visit(row, head, step, quarry, losses.bound(head, term), losses.rest(head, term) + way);
      }
    }
  }

  /**
   * Touches what the visits of a batch will read. The reads do not wait for each other here, so that the processor waits
   * once for memory instead of once a row.
   */
  private fetch(rows: Uint32Array, size: number): void {
    const { index, batch } = this;
    const { ats } = index.hopes;
    let touched = 0;
    for (let i = 0; i < size; i++) touched ^= index.rows.touch(rows[ats[batch[i]!]!]!);
    for (let i = 0; i < size; i++) {
      const row = rows[ats[batch[i]!]!]!;
      touched ^= index.entries.numberOf(index.rows.entriesFrom(row));
      touched ^= index.establishments.latitudeOf(index.rows.establishmentOf(row));
    }
    this.touched = touched;
  }

  /** The most of the asked works that a row answers with this work, by what its place in the postings tells of its works. */
  private sharesOf(concept: number, later: readonly number[]): Float64Array {
    const nothing = later.map(() => 0);
    return Float64Array.from({ length: WORKS_IN_WHERE }, (_, work) =>
      this.fit.shareAtMost(concept, mostStrength(work), isOnlyWork(work) ? nothing : later),
    );
  }

  /** Notes the rows that may matter with the most each can reach. */
  private weigh(
    { heads, terms, wheres, shares, look, losses }: Seen,
    quarry: Quarry,
    every: number,
    without: number,
  ): void {
    const { demand, bounds, ceiling, byDistance, withoutWork } = this;
    const { hopes } = this.index;
    const { kindBit, modeBits } = demand;
    const { mustPass, isFair } = quarry;
    /** No score is below nothing, though a bound may be. */
    const threshold = quarry.threshold > 0 ? quarry.threshold : -Infinity;
    const cells = new Float64Array(WORKS_IN_WHERE * FIT_LEVELS).fill(UNSEEN);
    const carries = new Float64Array(cells.length);
    for (let at = 0; at < heads.length; at += every) {
      if (without > 0 && at % without === 0) continue;
      const head = heads[at]!;
      if (mustPass) {
        if ((kindsOfHead(head) & kindBit) === 0) continue;
        const modes = modesOfHead(head);
        if (modeBits !== 0 && modes !== 0 && (modes & modeBits) === 0) continue;
      }
      const where = wheres[at]!;
      const work = workInWhere(where);
      const level = ceiling.levelOf(signatureOfHead(head));
      const cell = work * FIT_LEVELS + level;
      let points = cells[cell]!;
      if (points === UNSEEN) {
        const fit = ceiling.of(shares[work]!, level);
        const relatedness = relatednessOf(fit);
        const carry = carryOf(relatedness) / 1000;
        points = fit < WORK_FLOOR ? OTHER_WORK : bounds.ofActivity(relatedness) + carry * bounds.carried;
        cells[cell] = points;
        carries[cell] = carry;
      }
      if (points === OTHER_WORK) continue;
      let most = points + withoutWork[reliabilityOfHead(head)]!;
      if (isFair) most += liftOfHead(head);
      if (most < threshold) continue;
      if (look !== null) {
        const kilometres = look.kilometres(where);
        if (kilometres === TOO_FAR) continue;
        most -= byDistance[kilometres]!;
        if (most < threshold) continue;
      }
      const term = terms[at]!;
      most -= losses.rest(head, term);
      if (most < threshold) continue;
      most -= carries[cell]! * losses.bound(head, term);
      if (most >= threshold && most > -Infinity) hopes.add(at, Math.max(0, Math.ceil(most)));
    }
  }

  private lookFor(mustPass: boolean): FirstLook | null {
    const { hasLocation, lat, lon, onSite, maxDistance } = this.demand;
    if (!hasLocation) return null;
    const limitKm = !onSite && maxDistance >= 0 ? maxDistance / 10 : Infinity;
    return new FirstLook(lat, lon, mustPass ? limitKm : null);
  }

  /** `boundLoss`: what its terms cost a row at least when its own work is fully carried over; `loss`: what else is lost. */
  private visit(row: number, head: number, step: number, quarry: Quarry, boundLoss = 0, loss = 0): void {
    const { index, demand, fit, bounds, ceiling, stepOf, facts, pair } = this;
    const { packed } = index.entries;
    const from = index.rows.entriesFrom(row);
    const to = index.rows.entriesTo(row);
    if (step > 1) {
      for (let at = from; at < to; at++) {
        const earlier = stepOf[packedNumber(packed, at)] ?? 0;
        if (earlier > 0 && earlier < step) return;
      }
    }
    const needed = quarry.threshold - (quarry.isFair ? liftOfHead(head) : 0);
    const reliability = RELIABILITIES[reliabilityOfHead(head)]!;
    /** What a row has to reach before its terms are taken off. */
    const neededFor = (relatedness: number) =>
      needed > 0 ? needed + (boundLoss * carryOf(relatedness)) / 1000 + loss : -Infinity;
    const share = fit.workShare(packed, from, to);
    const most = ceiling.of(share, ceiling.levelOf(signatureOfHead(head)));
    const highest = relatednessOf(most);
    if (most < WORK_FLOOR || bounds.ofReliability(highest, reliability) < neededFor(highest)) return;
    const value = Math.round(1000 * fit.value(share, packed, from, to));
    const relatedness = relatednessOf(value);
    if (value < WORK_FLOOR || bounds.ofReliability(relatedness, reliability) < neededFor(relatedness)) return;
    if (demand.attributes.exactActivity && !this.offersAsked(from, to)) return;
    index.rows.readPlace(row, facts);
    pair.readPlace(facts);
    if (quarry.mustPass && !demand.onSite && isTooFar(pair)) return;
    if (bounds.ofPlace(relatedness, reliability, pair.distance, pair.limit) < needed) return;
    if (!index.rows.isCleared(row)) quarry.take(row, value);
  }

  private offersAsked(from: number, to: number): boolean {
    const { entries } = this.index;
    for (let at = from; at < to; at++) if (this.demand.activityNumbers.includes(entries.numberOf(at))) return true;
    return false;
  }
}

/** What postings tell of the rows of one work. */
interface Seen {
  readonly step: number;
  readonly rows: Uint32Array;
  readonly heads: Uint32Array;
  readonly terms: Uint32Array;
  readonly wheres: Uint32Array;
  readonly shares: Float64Array;
  readonly look: FirstLook | null;
  readonly losses: Losses;
}

function isAmong(sorted: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle]!;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
