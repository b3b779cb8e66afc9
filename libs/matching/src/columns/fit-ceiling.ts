import type { PreparedFit, SimilarityTable } from '@bestuiver/taxonomy';
import { BUCKETS, bucketOf } from './outline/signature';

/** Steps of the share of works: finer ones would hardly skip more. */
const SHARE_STEPS = 256;
/** Levels of answered details: 0 for rows without, then in fifteenths, rounded up. */
export const FIT_LEVELS = 17;
const WHOLE = FIT_LEVELS - 1;
const UNSEEN = -1;
/** Sums of shares differ in the last digit by the order of adding. */
const ROUNDING = 1e-9;
const DETAIL = 2;
const HALF = BUCKETS / 2;
const HALVES = 1 << HALF;

/** The most a fit can be, in thousandths, from a part of what there is to know. Never too low. */
export class FitCeiling {
  /** How like an asked detail the most alike is, 0..1, of the buckets in the low and in the high half of a signature. */
  private readonly low: Float64Array;
  private readonly high: Float64Array;
  private readonly details: readonly { concept: number; share: number }[];
  private readonly levels = new Int8Array(1 << BUCKETS).fill(UNSEEN);
  private readonly fits = new Int16Array((SHARE_STEPS + 1) * FIT_LEVELS).fill(UNSEEN);

  constructor(
    private readonly fit: PreparedFit,
    kinds: Uint8Array,
    { size, values }: SimilarityTable,
  ) {
    this.details = fit.askedDetails;
    const closest = new Float64Array(this.details.length * BUCKETS);
    this.details.forEach(({ concept: asked }, index) => {
      for (let concept = 0; concept < kinds.length; concept++) {
        if (kinds[concept] !== DETAIL) continue;
        const at = index * BUCKETS + bucketOf(concept);
        const similarity = values[asked * size + concept]! / 255;
        if (similarity > closest[at]!) closest[at] = similarity;
      }
    });
    this.low = this.closestOf(closest, 0);
    this.high = this.closestOf(closest, HALF);
  }

  /** The level of details that rows with this signature reach at most. */
  levelOf(signature: number): number {
    const known = this.levels[signature]!;
    return known === UNSEEN ? (this.levels[signature] = this.computeLevel(signature)) : known;
  }

  /** Thousandths, for a share of the asked works (0..1) and a level of details; every detail when left out. */
  of(share: number, level = WHOLE): number {
    const step = Math.min(SHARE_STEPS, Math.ceil(share * SHARE_STEPS));
    const at = step * FIT_LEVELS + level;
    const known = this.fits[at]!;
    return known === UNSEEN ? (this.fits[at] = this.computeFit(step / SHARE_STEPS, level)) : known;
  }

  private computeLevel(signature: number): number {
    if (signature === 0 || this.details.length === 0) return 0;
    let covered = 0;
    for (let index = 0; index < this.details.length; index++) {
      const low = this.low[index * HALVES + (signature & (HALVES - 1))]!;
      const high = this.high[index * HALVES + (signature >> HALF)]!;
      covered += this.details[index]!.share * Math.max(low, high);
    }
    return Math.min(WHOLE, 1 + Math.ceil(covered * (WHOLE - 1) + ROUNDING));
  }

  /** By detail and by half of a signature. */
  private closestOf(closest: Float64Array, from: number): Float64Array {
    const most = new Float64Array(this.details.length * HALVES);
    for (let index = 0; index < this.details.length; index++) {
      for (let half = 1; half < HALVES; half++) {
        const first = Math.clz32(half & -half) ^ 31;
        const others = most[index * HALVES + (half & (half - 1))]!;
        most[index * HALVES + half] = Math.max(others, closest[index * BUCKETS + from + first]!);
      }
    }
    return most;
  }

  private computeFit(share: number, level: number): number {
    const most = level === 0 ? this.fit.atMost(share, null) : this.fit.atMost(share, (level - 1) / (WHOLE - 1));
    return Math.round(1000 * most);
  }
}
