import { CapabilityFacts, encodeCapability } from '../facts/capability-facts';
import { Coder } from '../facts/coder';
import { compileDemand, type DemandFacts } from '../facts/demand-facts';
import { Pair } from '../facts/pair';
import { conceptKinds, conceptNumbers, levelOf, offeredWork } from '../facts/work';
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
    const { demand, taxonomy } = this.input;
    encodeCapability(capability, this.certifications, conceptKinds(taxonomy), this.facts);
    this.readWork(capability);
    this.pair.isOwn = capability.enterpriseId === demand.organisationId;
    this.pair.isExcluded = this.pair.isOwn || this.scorer.demand.excludedOrganisations.has(capability.enterpriseId);
    this.pair.refusal = this.scorer.demand.refusals.get(capability.id) ?? null;
    return this;
  }

  /** The work has no fit at all when only the exact activity will do and it is not offered. */
  private readWork({ profile, activities }: MatchCapability): void {
    const { entries, activityNumbers, attributes } = this.scorer.demand;
    const offered = offeredWork(profile, activities, this.numbers);
    const same = offered.filter(([concept]) => activityNumbers.includes(concept));
    const isOther = attributes.exactActivity === true && same.length === 0;
    const fit = isOther ? 0 : this.input.taxonomy.fit({ entries: [...entries] }, { entries: offered }).value;
    this.pair.read(this.facts, Math.round(1000 * fit));
    this.pair.level = Math.max(0, ...same.map(([, weight]) => levelOf(weight)));
  }
}
