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
import { FitCeiling } from './fit-ceiling';
import { liftOfHead, RELIABILITIES, reliabilityOfHead, signatureOfHead } from './outline/head';
import { Losses } from './outline/losses';
import { planWorks, type WorkStep } from './plan-works';
import { Weigher, type Seen } from './weigher';

/** Rows that promise the most come first: they raise what the others have to reach. */
const VANGUARD = 96;
/** Rows that are fetched from memory together. */
const BATCH = 64;
/** Of many rows every so manieth is looked at first, so that the others know what they have to reach. */
const SCOUTS = 16;
const MANY = 2048;
/** A row that postings tell nothing sure of: it may do anything as well as any. */
const OPEN_HEAD = -1;

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
  private readonly weigher: Weigher;
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
    this.weigher = new Weigher(index.hopes, demand, fit, this.bounds, this.ceiling);
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
    const { index, freer } = this;
    const posted = index.postings.built(concept);
    const seen = this.weigher.see(posted, concept, later, step, losses, quarry.mustPass);
    for (const row of freer) if (index.isPosted(row, concept)) this.visit(row, OPEN_HEAD, step, quarry);
    const hasScouts = quarry.threshold < 0 && posted.rows.length > MANY;
    if (hasScouts) this.visitBest(seen, quarry, SCOUTS, 0);
    this.visitBest(seen, quarry, 1, hasScouts ? SCOUTS : 0);
  }

  /** Every so manieth row, without those of an earlier pass. */
  private visitBest(seen: Seen, quarry: Quarry, every: number, without: number): void {
    const { hopes } = this.index;
    hopes.reset(seen.posted.rows.length);
    this.weigher.weigh(seen, quarry, every, without);
    const vanguard = hopes.reachedBy(VANGUARD);
    this.visitBetween(seen, quarry, vanguard, Infinity);
    this.visitBetween(seen, quarry, 0, vanguard);
  }

  private visitBetween({ step, posted, look, losses }: Seen, quarry: Quarry, low: number, below: number): void {
    const { rows, heads, terms, wheres } = posted;
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
        const way = look === null ? 0 : this.weigher.lossAt(look.kilometres(wheres[at]!));
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
    const needed = Math.max(0, quarry.threshold - (quarry.isFair ? liftOfHead(head) : 0));
    const reliability = RELIABILITIES[reliabilityOfHead(head)]!;
    const share = fit.workShare(packed, from, to);
    const most = ceiling.of(share, ceiling.levelOf(signatureOfHead(head)));
    const highest = relatednessOf(most);
    if (most < WORK_FLOOR || !this.reaches(needed, highest, reliability, boundLoss, loss)) return;
    const value = Math.round(1000 * fit.value(share, packed, from, to));
    const relatedness = relatednessOf(value);
    if (value < WORK_FLOOR || !this.reaches(needed, relatedness, reliability, boundLoss, loss)) return;
    if (demand.attributes.exactActivity && !this.offersAsked(from, to)) return;
    index.rows.readPlace(row, facts);
    pair.readPlace(facts);
    if (quarry.mustPass && !demand.onSite && isTooFar(pair)) return;
    if (bounds.ofPlace(relatedness, reliability, pair.distance, pair.limit) < needed) return;
    if (!index.rows.isCleared(row)) quarry.take(row, value);
  }

  /** Whether a row may reach what it needs once its terms are taken off. */
  private reaches(needed: number, relatedness: number, reliability: number, boundLoss: number, loss: number): boolean {
    if (needed === 0) return true;
    const lost = loss + Math.floor((boundLoss * carryOf(relatedness)) / 1000);
    return this.bounds.ofReliability(relatedness, reliability) - lost >= needed;
  }

  private offersAsked(from: number, to: number): boolean {
    const { entries } = this.index;
    for (let at = from; at < to; at++) if (this.demand.activityNumbers.includes(entries.numberOf(at))) return true;
    return false;
  }
}
