import { PreparedFit } from '@bestuiver/taxonomy';
import { fairnessBonuses, fairnessEarned, MOST_FAIRNESS } from '../adjustments/fairness';
import { CapabilityFacts } from '../facts/capability-facts';
import { compileDemand, type DemandFacts } from '../facts/demand-facts';
import { UNKNOWN } from '../facts/encoding';
import { Pair } from '../facts/pair';
import { relatednessOf } from '../facts/relatedness';
import { concernBlocked } from '../gates/d11-concern-blocked.gate';
import { runningTender } from '../gates/d12-running-tender.gate';
import { coreActivity } from '../gates/d2-core-activity.gate';
import { ownSupervisor } from '../gates/d3-own-supervisor.gate';
import { individualWorkers } from '../gates/d9-individual-workers.gate';
import { isTooFar } from '../gates/distance';
import { WORK_FLOOR } from '../gates/work.gate';
import type { MatchCandidate } from '../model/match-run';
import { chooseTop, type Standing } from '../scoring/choose-top';
import { Scorer } from '../scoring/scorer';
import { BestScores } from './best-scores';
import { Bounds } from './bounds';
import { exposureOfHead, promiseOfHead } from './head';
import { FARTHEST_KM, FirstLook, TOO_FAR } from './where';
import type { CapabilityIndex } from './capability-index';
import type { SearchInput } from './search-input';
import { marksOf, reliabilityOf } from './promise';
import { planWorks, type WorkStep } from './plan-works';

const ESTABLISHMENTS = 2;
/** Extra candidates that make up for establishments of one enterprise that are not shown. */
const SPARE = 8;
/** Finer steps of the share of works would hardly skip more. */
const LADDER_STEPS = 256;
const OFFER_MODES = 0b1110000;
const OFFER_MODES_SHIFT = 4;
/** Gates that look at the demand alone. */
const DEMAND_GATES = [coreActivity, ownSupervisor, individualWorkers, concernBlocked, runningTender];

/** One search of the index. Exact: what is skipped could not have been among the best. */
export class Search {
  private readonly demand: DemandFacts;
  private readonly scorer: Scorer;
  private readonly pair: Pair;
  private readonly facts = new CapabilityFacts();
  private readonly fit: PreparedFit;
  private readonly bounds: Bounds;
  private readonly steps: readonly WorkStep[];
  /** The step in which a work is visited, from 1; 0 for works that do not matter. */
  private readonly stepOf: Uint16Array;
  /** See `mostOf`. */
  private readonly ladder: Uint16Array;
  /** The asked modes, shifted as in an offer. */
  private readonly modeBits: number;
  /** What fairness may add at most, by exposure as stored. */
  private readonly lifts: Uint16Array;
  private readonly look: FirstLook | null;
  /** Points lost by the kilometre, at least. */
  private readonly losses: Float64Array;
  private readonly isFair: boolean;
  private readonly excluded: ReadonlySet<number>;
  private standings: Standing<number>[] = [];
  private best = new BestScores(1);
  private keepAll = 0;

  constructor(
    private readonly index: CapabilityIndex,
    private readonly input: SearchInput,
    /** Looks at every row and skips nothing by a bound: what the search is compared with. */
    private readonly isExhaustive = false,
  ) {
    const { demand, weights, today } = input;
    this.demand = compileDemand(demand, today, (id) => index.certifications.find(id), index.taxonomy);
    this.scorer = new Scorer(this.demand, weights.byKind[demand.kind]);
    this.pair = new Pair(this.demand);
    this.fit = new PreparedFit(
      index.taxonomy.concepts,
      index.kinds,
      index.taxonomy.similarities(),
      this.demand.entries,
    );
    this.bounds = new Bounds(this.demand, weights.byKind[demand.kind]);
    this.isFair = (input.fairness ?? true) && !this.demand.isPublicBuyer;
    this.modeBits = this.demand.modeBits << OFFER_MODES_SHIFT;
    this.lifts = Uint16Array.from({ length: 256 }, (_, exposure) => this.lift(exposure === 255 ? UNKNOWN : exposure));
    const limitKm = !this.demand.onSite && this.demand.maxDistance >= 0 ? this.demand.maxDistance / 10 : Infinity;
    this.look = this.demand.hasLocation ? new FirstLook(this.demand.lat, this.demand.lon, limitKm) : null;
    this.losses = Float64Array.from({ length: FARTHEST_KM + 1 }, (_, km) => this.bounds.lossAt(km * 10));
    this.ladder = Uint16Array.from({ length: LADDER_STEPS + 1 }, (_, step) =>
      Math.round(1000 * this.fit.atMost(step / LADDER_STEPS)),
    );
    this.steps = planWorks(this.fit, index);
    this.stepOf = new Uint16Array(index.kinds.length);
    this.steps.forEach(({ concept }, step) => (this.stepOf[concept] = step + 1));
    this.excluded = new Set(
      [...this.demand.excludedOrganisations, ...(demand.organisationId ? [demand.organisationId] : [])]
        .map((id) => index.enterpriseIds.find(id))
        .filter((number) => number >= 0),
    );
  }

  run(): MatchCandidate[] {
    if (this.isHopeless()) return [];
    const { top } = this.input;
    for (let kept = top + SPARE; ; kept *= 4) {
      const chosen = this.collect(kept);
      const reached = this.best.threshold;
      const last = chosen[top - 1];
      const isSure = reached < 0 || (last !== undefined && last.score + last.fairness >= reached);
      if (isSure && this.isFairnessSure(reached)) return chosen.map((standing) => this.explain(standing));
      if (isSure) this.keepAll = MOST_FAIRNESS;
    }
  }

  /** No capability can pass, whatever it offers. */
  private isHopeless(): boolean {
    const { demand, bounds, pair } = this;
    pair.read(bounds.ideal, 1000);
    if (DEMAND_GATES.some((gate) => gate.fails(demand, bounds.ideal, pair))) return true;
    return (demand.required ?? []).some(({ accepted }) => accepted.every((number) => number < 0));
  }

  /** The list to show, from everything that can reach the `kept` best. */
  private collect(kept: number) {
    this.standings = [];
    this.best = new BestScores(kept);
    const canMissWorks = Math.round(1000 * this.fit.atMost(0)) >= WORK_FLOOR;
    if (this.isExhaustive || !this.fit.asksWork || canMissWorks) this.visitAll();
    else this.visitSteps();
    const reached = this.best.threshold;
    this.standings = this.standings.filter(
      ({ score, exposure }) => score + this.lift(exposure) + this.keepAll >= reached,
    );
    for (const standing of this.standings) standing.id = this.index.ids.nameOf(standing.item);
    return chooseTop(this.standings, {
      top: this.input.top,
      maxEstablishments: this.input.maxEstablishments ?? ESTABLISHMENTS,
      bonuses: this.isFair ? fairnessBonuses : null,
    });
  }

  private visitAll(): void {
    for (let row = 0; row < this.index.rows.count; row++) this.visitRow(row, 0);
  }

  private visitSteps(): void {
    const { postings } = this.index;
    const lift = this.isFair ? MOST_FAIRNESS : 0;
    for (const [step, { concept, reach }] of this.steps.entries()) {
      const fit = this.mostOf(reach);
      if (fit < WORK_FLOOR) return;
      const relatedness = relatednessOf(fit);
      if (this.bounds.ofWork(relatedness) + lift + this.keepAll < this.best.threshold) return;
      this.visitBuilt(concept, step + 1, relatedness);
      for (const row of postings.since(concept)) this.visitRow(row, step + 1);
    }
  }

  /** Looks at what the postings tell of each row first: that decides most of them. */
  private visitBuilt(concept: number, step: number, relatedness: number): void {
    const { demand, bounds, look, modeBits, index } = this;
    const losses = this.losses;
    const { kindBit } = demand;
    const rows = index.postings.built(concept);
    const heads = index.postings.heads(concept);
    const wheres = index.postings.wheres(concept);
    const { marked, perReliability } = bounds.table(relatedness);
    for (let at = 0; at < rows.length; at++) {
      const head = heads[at]!;
      if ((head & kindBit) === 0) continue;
      const modes = head & OFFER_MODES;
      if (modeBits !== 0 && modes !== 0 && (modes & modeBits) === 0) continue;
      const promise = promiseOfHead(head);
      const needed = this.best.threshold - this.lifts[exposureOfHead(head)]! - this.keepAll;
      const most = marked[marksOf(promise)]! + perReliability * reliabilityOf(promise);
      if (most < needed) continue;
      if (look !== null) {
        const kilometres = look.kilometres(wheres[at]!);
        if (kilometres === TOO_FAR || most - losses[kilometres]! < needed) continue;
      }
      this.visit(rows[at]!, step, promise, needed);
    }
  }

  /** The fit, in thousandths, that an answer to this share of the asked works can reach at most. */
  private mostOf(share: number): number {
    return this.ladder[Math.min(LADDER_STEPS, Math.ceil(share * LADDER_STEPS))]!;
  }

  private visitRow(row: number, step: number): void {
    const { index, demand, modeBits } = this;
    const offer = index.rows.columns.offer[row]!;
    if ((offer & demand.kindBit) === 0) return;
    const modes = offer & OFFER_MODES;
    if (modeBits !== 0 && modes !== 0 && (modes & modeBits) === 0) return;
    const lift = this.lifts[index.rows.columns.exposure[row]!]!;
    const needed = this.isExhaustive ? -Infinity : this.best.threshold - lift - this.keepAll;
    this.visit(row, step, index.promises[row]!, needed);
  }

  /** `needed`: below this a row cannot be among the best. */
  private visit(row: number, step: number, promise: number, needed: number): void {
    const { index, demand, fit, bounds, pair, facts } = this;
    const { numbers, weights } = index.entries;
    const from = index.rows.entriesFrom(row);
    const works = index.rows.worksTo(row);
    for (let at = from; at < works; at++) {
      const earlier = this.stepOf[numbers[at]!]!;
      if (earlier > 0 && earlier < step) return;
    }
    const share = fit.workShare(numbers, weights, from, works);
    const most = this.mostOf(share);
    if (most < WORK_FLOOR) return;
    if (bounds.ofPromise(relatednessOf(most), promise) < needed) return;
    const to = index.rows.entriesTo(row);
    const value = Math.round(1000 * fit.value(share, numbers, weights, from, to));
    if (value < WORK_FLOOR) return;
    const relatedness = relatednessOf(value);
    if (bounds.ofPromise(relatedness, promise) < needed) return;
    index.rows.readPlace(row, facts);
    pair.readPlace(facts);
    if (!demand.onSite && isTooFar(pair)) return;
    if (bounds.ofPlace(relatedness, promise, pair.distance, pair.limit) < needed) return;
    if (demand.attributes.exactActivity && !this.offersAsked(from, to)) return;
    if (index.rows.isCleared(row)) return;
    this.score(row, value);
  }

  private score(row: number, fit: number): void {
    const { index, facts, pair, scorer } = this;
    const { establishments } = index;
    index.rows.read(row, facts);
    pair.read(facts, fit);
    const establishment = index.rows.columns.establishment[row]!;
    const enterprise = establishments.enterpriseOf(establishment);
    pair.isExcluded = this.excluded.has(enterprise);
    if (scorer.firstFailure(facts, pair)) return;
    const score = scorer.score(facts, pair);
    if (score + this.lift(facts.exposure) + this.keepAll < this.best.threshold) return;
    this.best.add(score);
    this.standings.push({
      item: row,
      id: '',
      establishment: establishments.idOf(establishment),
      enterprise,
      score,
      exposure: facts.exposure,
      fairness: 0,
    });
  }

  private offersAsked(from: number, to: number): boolean {
    const { numbers } = this.index.entries;
    for (let at = from; at < to; at++) if (this.demand.activityNumbers.includes(numbers[at]!)) return true;
    return false;
  }

  /** What fairness may add at most. */
  private lift(exposure: number): number {
    return this.isFair ? fairnessEarned(exposure) : 0;
  }

  /**
   * Whether everyone who could stand ahead of a lifted candidate was kept: at least somebody of another enterprise
   * was, or nobody who was skipped can stand there.
   */
  private isFairnessSure(reached: number): boolean {
    if (!this.isFair || this.keepAll > 0 || reached < 0) return true;
    return !this.standings.some(
      ({ score, exposure, fairness }) => fairness === 0 && score < reached && fairnessEarned(exposure) > 0,
    );
  }

  private explain({ item: row, fairness }: Standing<number>): MatchCandidate {
    const { index, facts, pair, fit } = this;
    const { numbers, weights } = index.entries;
    const from = index.rows.entriesFrom(row);
    const to = index.rows.entriesTo(row);
    const value = fit.value(fit.workShare(numbers, weights, from, to), numbers, weights, from, to);
    index.rows.read(row, facts);
    pair.read(facts, Math.round(1000 * value));
    const establishment = index.rows.columns.establishment[row]!;
    const identity = {
      capabilityId: index.ids.nameOf(row),
      establishmentId: index.establishmentIds.nameOf(index.establishments.idOf(establishment)),
      enterpriseId: index.enterpriseIds.nameOf(index.establishments.enterpriseOf(establishment)),
    };
    return this.scorer.explain(identity, facts, pair, fairness);
  }
}
