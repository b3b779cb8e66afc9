import { CRITERIA } from '../criteria';
import { valueOf, type Criterion } from '../criteria/criterion';
import { place } from '../criteria/place.criterion';
import { anchoring } from '../criteria/anchoring.criterion';
import type { CapabilityFacts } from '../facts/capability-facts';
import type { DemandFacts } from '../facts/demand-facts';
import { Pair } from '../facts/pair';
import { carryOf } from '../facts/relatedness';
import type { Weights } from '../weights/weights';
import { idealRows } from './outline/ideal-facts';

/**
 * Every criterion is rounded to a hundredth of a point on its own, after its value was rounded to a thousandth:
 * together they may gain this much.
 */
const ROUNDING = Math.ceil(CRITERIA.length / 2) + 5;
/** No row sets a wider limit than its column can hold. */
const WIDEST_LIMIT = 65_535;
const NEAR_BY = ['place', 'anchoring'];

/**
 * The most a capability can score for one demand, in whole hundredths, from ever more that is known of it. Never too
 * low.
 */
export class Bounds {
  readonly ideals: readonly CapabilityFacts[];
  private readonly pair: Pair;
  private bound = 0;
  private rest = ROUNDING;
  private readonly nearest: number;

  constructor(
    private readonly demand: DemandFacts,
    private readonly weights: Weights,
  ) {
    this.pair = new Pair(demand);
    this.ideals = idealRows(demand);
    this.pair.read(this.ideals[0]!, 1000);
    this.pair.distance = demand.hasLocation ? 0 : -1;
    this.nearest = this.byDistance(this.pair.distance, -1);
    for (const criterion of CRITERIA) {
      if (criterion.id === 'activity' || criterion.id === 'reliability' || NEAR_BY.includes(criterion.id)) continue;
      if (criterion.isBoundToWork) this.bound += this.points(criterion);
      else this.rest += this.points(criterion);
    }
    this.bound = Math.ceil(this.bound);
    this.rest = Math.ceil(this.rest);
  }

  /** Known: how the work relates, in thousandths. */
  ofWork(relatedness: number): number {
    return this.sum(relatedness, 1000) + this.nearest;
  }

  /** Known: how the work relates, and the reliability in thousandths. */
  ofReliability(relatedness: number, reliability: number): number {
    return this.sum(relatedness, reliability) + this.nearest;
  }

  /** The part of `ofReliability` that does not hang on the work; the rest is `carried` times the carry, and the activity. */
  withoutWork(reliability: number): number {
    return Math.ceil(this.rest + (this.weights.reliability * reliability) / 10 + this.nearest);
  }

  /** What a full carry brings. */
  get carried(): number {
    return this.bound;
  }

  /** What the activity alone brings. */
  ofActivity(relatedness: number): number {
    return Math.ceil((this.weights.activity * relatedness) / 10);
  }

  /** Known: the reliability, the distance and the limit on it. */
  ofPlace(relatedness: number, reliability: number, distance: number, limit: number): number {
    return this.sum(relatedness, reliability) + this.byDistance(distance, limit);
  }

  /** What a distance costs at least, whatever limit the row sets. */
  lossAt(distance: number): number {
    const widest = this.demand.maxDistance >= 0 ? this.demand.maxDistance : WIDEST_LIMIT;
    return Math.max(0, Math.floor(this.nearest - this.byDistance(distance, Math.max(widest, distance))));
  }

  private sum(relatedness: number, reliability: number): number {
    return Math.ceil(
      this.ofActivity(relatedness) +
        (this.bound * carryOf(relatedness)) / 1000 +
        this.rest +
        (this.weights.reliability * reliability) / 10,
    );
  }

  private byDistance(distance: number, limit: number): number {
    this.pair.distance = distance;
    this.pair.limit = limit;
    return Math.ceil(this.points(place) + this.points(anchoring));
  }

  private points(criterion: Criterion): number {
    const { demand, pair } = this;
    pair.carry = 1000;
    let most = 0;
    for (const ideal of this.ideals) most = Math.max(most, valueOf(criterion, demand, ideal, pair));
    return (this.weights[criterion.id] * most) / 10;
  }
}
