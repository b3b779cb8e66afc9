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
  HEAD_PROMISES,
  liftOfHead,
  marksOfHead,
  OPEN_HEAD,
  promiseOfHead,
  reliabilityOfHead,
  signatureOfHead,
  headOfPromise,
} from './head';
import { planWorks, type WorkStep } from './plan-works';
import { FARTHEST_KM, FirstLook, mostStrength, STRENGTH_STEPS, strengthStepOf, TOO_FAR } from './where';

const OFFER_MODES = 0b1110000;
const OFFER_MODES_SHIFT = 4;
/** Rows that promise the most come first: they raise what the others have to reach. */
const VANGUARD = 96;
/** Rows that are fetched from memory together. */
const BATCH = 64;
/** Hundredths of a point a step of the histogram, as a power of two. */
const HISTOGRAM_SHIFT = 5;
const HISTOGRAM_STEPS = 512;
const UNSEEN = -1;
const OTHER_WORK = -2;

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
  private readonly modeBits: number;
  /** By the promise in a head. */
  private readonly withoutWork: Float64Array;
  private readonly carried: Float64Array;
  private readonly losses: Float64Array;
  private readonly facts = new CapabilityFacts();
  private readonly pair: Pair;
  private readonly batch = new Uint32Array(BATCH);
  /** What was touched goes somewhere, or the compiler would leave the touching out. */
  protected touched = 0;
  private readonly histogram = new Uint32Array(HISTOGRAM_STEPS);

  constructor(
    private readonly index: CapabilityIndex,
    private readonly demand: DemandFacts,
    private readonly fit: PreparedFit,
    weights: Weights,
  ) {
    this.pair = new Pair(demand);
    this.bounds = new Bounds(demand, weights);
    this.ceiling = new FitCeiling(fit, index.kinds, index.taxonomy.similarities());
    this.steps = planWorks(fit, index);
    this.stepOf = new Uint16Array(index.kinds.length);
    this.steps.forEach(({ concept }, step) => (this.stepOf[concept] = step + 1));
    this.modeBits = demand.modeBits << OFFER_MODES_SHIFT;
    this.withoutWork = new Float64Array(HEAD_PROMISES);
    this.carried = new Float64Array(HEAD_PROMISES);
    for (let promise = 0; promise < HEAD_PROMISES; promise++) {
      const head = headOfPromise(promise);
      this.withoutWork[promise] = this.bounds.withoutWork(marksOfHead(head), reliabilityOfHead(head));
      this.carried[promise] = this.bounds.carried(marksOfHead(head)) / 1000;
    }
    this.losses = Float64Array.from({ length: FARTHEST_KM + 1 }, (_, km) => this.bounds.lossAt(km * 10));
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
    const { index, bounds, ceiling } = this;
    const lift = quarry.isFair ? MOST_FAIRNESS : 0;
    for (const [at, step] of this.steps.entries()) {
      const fit = ceiling.of(step.reach);
      if (fit < WORK_FLOOR || bounds.ofWork(relatednessOf(fit)) + lift < quarry.threshold) return;
      this.built(step, at + 1, quarry);
      for (const row of index.postings.since(step.concept)) this.visit(row, index.headOf(row), at + 1, quarry);
    }
  }

  /** Weighs rows by what the postings tell of each: that decides most of them before a row is read. */
  private built({ concept, later }: WorkStep, step: number, quarry: Quarry): void {
    const { postings } = this.index;
    const rows = postings.built(concept);
    const heads = postings.heads(concept);
    const wheres = postings.wheres(concept);
    const hopes = this.index.scratch(rows.length);
    const look = this.lookFor(quarry.mustPass);
    const vanguard = this.weigh({ concept, later, heads, wheres, look, hopes }, quarry);
    const visitFrom = (low: number, below: number) => {
      for (let from = 0; from < rows.length;) {
        let count = 0;
        for (; from < rows.length && count < BATCH; from++) {
          const hope = hopes[from]!;
          if (hope >= low && hope < below) this.batch[count++] = from;
        }
        this.fetch(rows, count);
        for (let i = 0; i < count; i++) {
          const at = this.batch[i]!;
          if (hopes[at]! < quarry.threshold) continue;
          const loss = look === null ? 0 : this.losses[look.kilometres(wheres[at]!)]!;
          this.visit(rows[at]!, heads[at]!, step, quarry, loss);
        }
      }
    };
    visitFrom(vanguard, Infinity);
    visitFrom(Math.max(1, quarry.threshold), vanguard);
  }

  /**
   * Touches what the visits of a batch will read. The reads do not wait for each other here, so that the processor waits
   * once for memory instead of once a row.
   */
  private fetch(rows: Uint32Array, count: number): void {
    const { index, batch } = this;
    let touched = 0;
    for (let i = 0; i < count; i++) touched ^= index.rows.touch(rows[batch[i]!]!);
    for (let i = 0; i < count; i++) {
      const row = rows[batch[i]!]!;
      touched ^= index.entries.numberOf(index.rows.entriesFrom(row));
      touched ^= index.establishments.latitudeOf(index.rows.establishmentOf(row));
    }
    this.touched = touched;
  }

  /**
   * Writes the most each row can reach, in hundredths, 0 for rows that do not matter; tells from which height on about
   * a vanguard of rows stands.
   */
  private weigh({ concept, later, heads, wheres, look, hopes }: Weighing, quarry: Quarry): number {
    const { demand, bounds, ceiling, losses, modeBits, withoutWork, carried, histogram } = this;
    const { kindBit } = demand;
    const { threshold, mustPass, isFair } = quarry;
    const shares = Float64Array.from({ length: STRENGTH_STEPS + 1 }, (_, strength) =>
      this.fit.shareAtMost(concept, mostStrength(strength), later),
    );
    const cells = new Float64Array((STRENGTH_STEPS + 1) * FIT_LEVELS).fill(UNSEEN);
    const carries = new Float64Array(cells.length);
    histogram.fill(0);
    for (let at = 0; at < heads.length; at++) {
      hopes[at] = 0;
      const head = heads[at]!;
      if (mustPass) {
        if ((head & kindBit) === 0) continue;
        const modes = head & OFFER_MODES;
        if (modeBits !== 0 && modes !== 0 && (modes & modeBits) === 0) continue;
      }
      const where = wheres[at]!;
      const strength = strengthStepOf(where);
      const level = ceiling.levelOf(signatureOfHead(head));
      const cell = strength * FIT_LEVELS + level;
      let points = cells[cell]!;
      if (points === UNSEEN) {
        const fit = ceiling.of(shares[strength]!, level);
        const relatedness = relatednessOf(fit);
        points = fit < WORK_FLOOR ? OTHER_WORK : bounds.ofActivity(relatedness);
        cells[cell] = points;
        carries[cell] = carryOf(relatedness);
      }
      if (points === OTHER_WORK) continue;
      const promise = promiseOfHead(head);
      let most = points + withoutWork[promise]! + carried[promise]! * carries[cell]!;
      if (isFair) most += liftOfHead(head);
      if (most < threshold) continue;
      if (look !== null) {
        const kilometres = look.kilometres(where);
        if (kilometres === TOO_FAR) continue;
        most -= losses[kilometres]!;
        if (most < threshold) continue;
      }
      const hope = Math.max(1, Math.ceil(most));
      hopes[at] = hope;
      histogram[hope >> HISTOGRAM_SHIFT]! += 1;
    }
    let step = HISTOGRAM_STEPS - 1;
    for (let count = 0; step > 0 && count < VANGUARD; step--) count += histogram[step]!;
    return (step + 1) << HISTOGRAM_SHIFT;
  }

  private lookFor(mustPass: boolean): FirstLook | null {
    const { hasLocation, lat, lon, onSite, maxDistance } = this.demand;
    if (!hasLocation) return null;
    const limitKm = !onSite && maxDistance >= 0 ? maxDistance / 10 : Infinity;
    return new FirstLook(lat, lon, mustPass ? limitKm : null);
  }

  /** `loss`: what the distance costs at least. */
  private visit(row: number, head: number, step: number, quarry: Quarry, loss = 0): void {
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
    const marks = marksOfHead(head);
    const reliability = reliabilityOfHead(head);
    const share = fit.workShare(packed, from, to);
    const most = ceiling.of(share, ceiling.levelOf(signatureOfHead(head)));
    if (most < WORK_FLOOR || bounds.ofHead(relatednessOf(most), marks, reliability) - loss < needed) return;
    const value = Math.round(1000 * fit.value(share, packed, from, to));
    if (value < WORK_FLOOR || bounds.ofHead(relatednessOf(value), marks, reliability) - loss < needed) return;
    if (demand.attributes.exactActivity && !this.offersAsked(from, to)) return;
    index.rows.readPlace(row, facts);
    pair.readPlace(facts);
    if (quarry.mustPass && !demand.onSite && isTooFar(pair)) return;
    if (bounds.ofPlace(relatednessOf(value), marks, reliability, pair.distance, pair.limit) < needed) return;
    if (!index.rows.isCleared(row)) quarry.take(row, value);
  }

  private offersAsked(from: number, to: number): boolean {
    const { entries } = this.index;
    for (let at = from; at < to; at++) if (this.demand.activityNumbers.includes(entries.numberOf(at))) return true;
    return false;
  }
}

interface Weighing {
  readonly concept: number;
  readonly later: readonly number[];
  readonly heads: Uint32Array;
  readonly wheres: Uint32Array;
  readonly look: FirstLook | null;
  readonly hopes: Uint16Array;
}
