import { CapabilityFacts, encodeCapability } from '../facts/capability-facts';
import { Coder } from '../facts/coder';
import { compileDemand, type DemandFacts } from '../facts/demand-facts';
import { UNKNOWN } from '../facts/encoding';
import { Pair } from '../facts/pair';
import { conceptNumbers, offeredWork } from '../facts/work';
import type { MatchCapability } from '../model/match-capability';
import type { MatchDemand } from '../model/match-demand';
import type { Assessed } from './near-miss';
import type { MatchContext } from './rank-input';
import { Scorer } from './scorer';

/** One demand against capabilities that are looked at one after the other. */
export class Evaluation implements Assessed {
  readonly scorer: Scorer;
  readonly pair: Pair;
  readonly facts = new CapabilityFacts();
  private readonly certifications = new Coder();
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(private readonly input: MatchContext) {
    const { demand, taxonomy, weights } = input;
    const facts = this.compile(demand);
    this.numbers = conceptNumbers(taxonomy);
    this.scorer = new Scorer(facts, weights.byKind[demand.kind]);
    this.pair = new Pair(facts);
  }

  compile(demand: MatchDemand): DemandFacts {
    const { today, taxonomy } = this.input;
    return compileDemand(demand, today, (id) => this.certifications.intern(id), taxonomy);
  }

  /** Fills `facts` and `pair` with a capability. */
  read(capability: MatchCapability): this {
    encodeCapability(
      capability,
      this.certifications,
      (activityId) => this.numbers.get(activityId) ?? UNKNOWN,
      this.facts,
    );
    this.pair.read(this.facts, this.fitOf(capability));
    const { demand } = this.input;
    this.pair.isExcluded =
      capability.enterpriseId === demand.organisationId ||
      this.scorer.demand.excludedOrganisations.has(capability.enterpriseId);
    this.pair.refusal = this.scorer.demand.refusals.get(capability.id) ?? null;
    return this;
  }

  /** Fit of the work in thousandths; nothing when only the exact activity will do and it is not offered. */
  private fitOf({ profile, activities }: MatchCapability): number {
    const { entries, activityNumbers, attributes } = this.scorer.demand;
    const offered = offeredWork(profile, activities, this.numbers);
    if (attributes.exactActivity && !offered.some(([concept]) => activityNumbers.includes(concept))) return 0;
    return Math.round(1000 * this.input.taxonomy.fit({ entries: [...entries] }, { entries: offered }).value);
  }
}
