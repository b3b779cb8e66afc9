import { PreparedFit } from '@bestuiver/taxonomy';
import { fairnessBonuses, fairnessEarned, MOST_FAIRNESS } from '../adjustments/fairness';
import { CapabilityFacts, encodeCalendar } from '../facts/capability-facts';
import { compileDemand, type DemandFacts } from '../facts/demand-facts';
import { UNKNOWN } from '../facts/encoding';
import { Pair } from '../facts/pair';
import { levelOf } from '../facts/work';
import type { Gate } from '../gates';
import { concernBlocked } from '../gates/d11-concern-blocked.gate';
import { runningTender } from '../gates/d12-running-tender.gate';
import { coreActivity } from '../gates/d2-core-activity.gate';
import { ownSupervisor } from '../gates/d3-own-supervisor.gate';
import { individualWorkers } from '../gates/d9-individual-workers.gate';
import type { Calendar } from '../model/match-capability';
import type { MatchDemand } from '../model/match-demand';
import type { MatchCandidate, NearMiss } from '../model/match-run';
import { chooseTop, ESTABLISHMENTS, type Standing } from '../scoring/choose-top';
import { NEAR_MISSES, nearMissOf, onlyFailure, type Assessed } from '../scoring/near-miss';
import { Scorer, type Identity } from '../scoring/scorer';
import { BestScores } from './best-scores';
import type { CapabilityIndex } from './capability-index';
import type { SearchInput } from './search-input';
import { Sweep } from './sweep';

/** Extra candidates that make up for establishments of one enterprise that are not shown. */
const SPARE = 8;
/** Gates that look at the demand alone. */
const DEMAND_GATES = [coreActivity, ownSupervisor, individualWorkers, concernBlocked, runningTender];

/** One search of the index. Exact: what is skipped could not have been among the best. */
export class Search implements Assessed {
  readonly scorer: Scorer;
  readonly pair: Pair;
  readonly facts = new CapabilityFacts();
  private readonly demand: DemandFacts;
  private readonly fit: PreparedFit;
  private readonly sweep: Sweep;
  private readonly isFair: boolean;
  /** Number of the enterprise that asks the work; unknown when it offers none. */
  private readonly buyer: number;
  private readonly excluded: ReadonlySet<number>;
  private readonly calendars: ReadonlyMap<number, Calendar>;
  private standings: Standing<number>[] = [];
  private best = new BestScores(1);
  private keepAll = 0;

  constructor(
    private readonly index: CapabilityIndex,
    private readonly input: SearchInput,
    /** Looks at every row and skips nothing by a bound: what the search is compared with. */
    private readonly isExhaustive = false,
  ) {
    const { demand, weights } = input;
    this.demand = this.compile(demand);
    this.scorer = new Scorer(this.demand, weights.byKind[demand.kind]);
    this.pair = new Pair(this.demand);
    const { concepts } = index.taxonomy;
    this.fit = new PreparedFit(concepts, index.kinds, index.taxonomy.similarities(), this.demand.entries);
    this.isFair = (input.fairness ?? true) && !this.demand.isPublicBuyer;
    this.buyer = demand.organisationId ? index.enterpriseIds.find(demand.organisationId) : UNKNOWN;
    this.excluded = new Set(
      [...[...this.demand.excludedOrganisations].map((id) => index.enterpriseIds.find(id)), this.buyer].filter(
        (number) => number >= 0,
      ),
    );
    this.calendars = new Map([...(input.calendars ?? [])].map(([id, calendar]) => [index.ids.find(id), calendar]));
    this.sweep = new Sweep(index, this.demand, this.fit, weights.byKind[demand.kind], new Set(this.calendars.keys()));
  }

  compile(demand: MatchDemand): DemandFacts {
    const { certifications, taxonomy } = this.index;
    return compileDemand(demand, this.input.today, (id) => certifications.find(id), taxonomy);
  }

  /** The best that pass every gate, explained. */
  candidates(): MatchCandidate[] {
    if (this.isHopeless()) return [];
    const top = Math.min(this.input.top ?? Infinity, this.index.size);
    for (let kept = top + SPARE; ; kept *= 4) {
      const chosen = this.collect(Math.min(kept, this.index.size + 1), top);
      const reached = this.best.threshold;
      const last = chosen[top - 1];
      const isSure = reached < 0 || (last !== undefined && last.score + last.fairness >= reached);
      if (isSure && this.isFairnessSure(reached)) return chosen.map((standing) => this.explain(standing));
      if (isSure) this.keepAll = MOST_FAIRNESS;
    }
  }

  /** The best of those that fail one gate only, with what would let each pass. */
  nearMisses(): NearMiss[] {
    const wanted = Math.min(this.input.nearMisses ?? NEAR_MISSES, this.index.size);
    if (wanted === 0) return [];
    const best = new BestScores(wanted);
    const misses: { row: number; id: string; fit: number; gate: Gate; score: number }[] = [];
    this.goThrough({
      get threshold() {
        return best.threshold;
      },
      mustPass: false,
      isFair: false,
      take: (row, fit) => {
        this.read(row, fit);
        const gate = onlyFailure(this);
        if (!gate) return;
        const score = this.scorer.score(this.facts, this.pair);
        if (score < best.threshold) return;
        best.add(score);
        misses.push({ row, id: this.index.ids.nameOf(row), fit, gate, score });
      },
    });
    misses.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
    return misses.slice(0, wanted).map(({ row, fit, gate }) => {
      this.read(row, fit);
      return nearMissOf(this.identityOf(row), gate, this);
    });
  }

  /** No capability can pass, whatever it offers. */
  private isHopeless(): boolean {
    const { demand, pair } = this;
    const ideal = this.sweep.bounds.ideals[0]!;
    pair.read(ideal, 1000);
    if (DEMAND_GATES.some((gate) => gate.fails(demand, ideal, pair))) return true;
    return (demand.required ?? []).some(({ accepted }) => accepted.every((number) => number < 0));
  }

  /** The list to show, from everything that can reach the `kept` best. */
  private collect(kept: number, top: number) {
    this.standings = [];
    const best = (this.best = new BestScores(kept));
    const { keepAll } = this;
    this.goThrough({
      get threshold() {
        return best.threshold - keepAll;
      },
      mustPass: true,
      isFair: this.isFair,
      take: (row, fit) => this.stand(row, fit),
    });
    const reached = best.threshold;
    this.standings = this.standings.filter(({ score, exposure }) => score + this.lift(exposure) + keepAll >= reached);
    for (const standing of this.standings) standing.id = this.index.ids.nameOf(standing.item);
    return chooseTop(this.standings, {
      top,
      maxEstablishments: this.input.maxEstablishments ?? ESTABLISHMENTS,
      bonuses: this.isFair ? fairnessBonuses : null,
    });
  }

  private goThrough(quarry: Parameters<Sweep['run']>[0]): void {
    if (this.isExhaustive) this.sweep.all({ ...quarry, threshold: -Infinity });
    else this.sweep.run(quarry);
  }

  private stand(row: number, fit: number): void {
    const { index, facts, pair, scorer } = this;
    this.read(row, fit);
    if (scorer.firstFailure(facts, pair)) return;
    const score = scorer.score(facts, pair);
    if (score + this.lift(facts.exposure) + this.keepAll < this.best.threshold) return;
    this.best.add(score);
    const establishment = index.rows.establishmentOf(row);
    this.standings.push({
      item: row,
      id: '',
      establishment: index.establishments.idOf(establishment),
      enterprise: index.establishments.enterpriseOf(establishment),
      score,
      exposure: facts.exposure,
      fairness: 0,
    });
  }

  /** Fills `facts` and `pair` with a row. */
  private read(row: number, fit: number): void {
    const { index, facts, pair } = this;
    index.rows.read(row, facts);
    const calendar = this.calendars.get(row);
    if (calendar) encodeCalendar(calendar, facts);
    pair.read(facts, fit);
    const enterprise = index.establishments.enterpriseOf(index.rows.establishmentOf(row));
    pair.isOwn = enterprise === this.buyer;
    pair.isExcluded = this.excluded.has(enterprise);
    const { refusals } = this.demand;
    pair.refusal = refusals.size > 0 ? (refusals.get(index.ids.nameOf(row)) ?? null) : null;
  }

  /** The highest level at which the row does an asked activity. */
  private levelIn(from: number, to: number): number {
    const { entries } = this.index;
    let level = 0;
    for (let at = from; at < to; at++) {
      if (!this.demand.activityNumbers.includes(entries.numberOf(at))) continue;
      level = Math.max(level, levelOf(entries.strengthOf(at)));
    }
    return level;
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
    const { index, fit } = this;
    const { packed } = index.entries;
    const from = index.rows.entriesFrom(row);
    const to = index.rows.entriesTo(row);
    const value = fit.value(fit.workShare(packed, from, to), packed, from, to);
    this.read(row, Math.round(1000 * value));
    this.pair.level = this.levelIn(from, to);
    return this.scorer.explain(this.identityOf(row), this.facts, this.pair, fairness);
  }

  private identityOf(row: number): Identity {
    const { ids, establishments, establishmentIds, enterpriseIds, rows } = this.index;
    const establishment = rows.establishmentOf(row);
    return {
      capabilityId: ids.nameOf(row),
      establishmentId: establishmentIds.nameOf(establishments.idOf(establishment)),
      enterpriseId: enterpriseIds.nameOf(establishments.enterpriseOf(establishment)),
    };
  }
}
