import { CRITERIA } from '../criteria';
import { valueOf, type Criterion } from '../criteria/criterion';
import { place } from '../criteria/place.criterion';
import { anchoring } from '../criteria/anchoring.criterion';
import type { CapabilityFacts } from '../facts/capability-facts';
import type { DemandFacts } from '../facts/demand-facts';
import { Pair } from '../facts/pair';
import { carryOf } from '../facts/relatedness';
import type { Weights } from '../weights/weights';
import { idealFacts, PROMISE_MARKS } from './promise';

/** Every criterion is rounded to a hundredth of a point on its own: together they may gain this much. */
const ROUNDING = Math.ceil(CRITERIA.length / 2);
/** No row sets a wider limit than its column can hold. */
const WIDEST_LIMIT = 65_535;
const NEAR_BY = ['place', 'anchoring'];

/** The most a capability can score for one demand, in hundredths, from ever more that is known of it. Never too low. */
export class Bounds {
  readonly ideal: CapabilityFacts;
  private readonly pair: Pair;
  private readonly bound = new Float64Array(PROMISE_MARKS);
  private readonly rest = new Float64Array(PROMISE_MARKS);
  private readonly nearest: number;

  constructor(
    private readonly demand: DemandFacts,
    private readonly weights: Weights,
  ) {
    this.pair = new Pair(demand);
    this.ideal = idealFacts(demand, 0);
    this.pair.read(this.ideal, 1000);
    this.pair.distance = demand.hasLocation ? 0 : -1;
    this.nearest = this.byDistance(this.pair.distance, -1);
    for (let marks = 0; marks < PROMISE_MARKS; marks++) {
      const facts = idealFacts(demand, marks);
      this.pair.read(facts, 1000);
      for (const criterion of CRITERIA) {
        if (criterion.id === 'activity' || criterion.id === 'reliability' || NEAR_BY.includes(criterion.id)) continue;
        (criterion.isBoundToWork ? this.bound : this.rest)[marks]! += this.points(criterion, facts);
      }
    }
  }

  /** Known: how the work relates, in thousandths. */
  ofWork(relatedness: number): number {
    return this.sum(relatedness, 0, 1000) + this.nearest;
  }

  /** Known: how the work relates, and what the head of a row tells; `reliability` in thousandths. */
  ofHead(relatedness: number, marks: number, reliability: number): number {
    return this.sum(relatedness, marks, reliability) + this.nearest;
  }

  /** The part of `ofHead` that does not hang on the work; the rest is `carried` times the carry, and the activity. */
  withoutWork(marks: number, reliability: number): number {
    return ROUNDING + this.rest[marks]! + (this.weights.reliability * reliability) / 10 + this.nearest;
  }

  /** What a full carry brings with these marks. */
  carried(marks: number): number {
    return this.bound[marks]!;
  }

  /** What the activity alone brings. */
  ofActivity(relatedness: number): number {
    return (this.weights.activity * relatedness) / 10;
  }

  /** Known: the head, the distance and the limit on it. */
  ofPlace(relatedness: number, marks: number, reliability: number, distance: number, limit: number): number {
    return this.sum(relatedness, marks, reliability) + this.byDistance(distance, limit);
  }

  /** What a distance costs at least, whatever limit the row sets. */
  lossAt(distance: number): number {
    const widest = this.demand.maxDistance >= 0 ? this.demand.maxDistance : WIDEST_LIMIT;
    return Math.max(0, this.nearest - this.byDistance(distance, Math.max(widest, distance)));
  }

  private sum(relatedness: number, marks: number, reliability: number): number {
    return (
      ROUNDING +
      this.ofActivity(relatedness) +
      (this.bound[marks]! * carryOf(relatedness)) / 1000 +
      this.rest[marks]! +
      (this.weights.reliability * reliability) / 10
    );
  }

  private byDistance(distance: number, limit: number): number {
    this.pair.distance = distance;
    this.pair.limit = limit;
    return this.points(place, this.ideal) + this.points(anchoring, this.ideal);
  }

  private points(criterion: Criterion, facts: CapabilityFacts): number {
    this.pair.carry = 1000;
    return (this.weights[criterion.id] * valueOf(criterion, this.demand, facts, this.pair)) / 10;
  }
}
