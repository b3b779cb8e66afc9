import { Injectable } from '@nestjs/common';
import {
  changeInput,
  compareRuns,
  whyNot,
  type MatchCandidate,
  type MatchContext,
  type MatchRunResult,
  type RunComparison,
  type WhatIfChange,
} from '@bestuiver/matching';
import { AuditEntry, Match, MatchRun, NearMiss } from '@bestuiver/persistence';
import { Ranking } from '@bestuiver/ranking';
import { Between, DataSource, In } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { getDemand } from '../demands/demand-scope';
import { refuse } from '../errors/refuse';
import { instant } from '../http/instant';
import type {
  CompareRunsDto,
  ComparisonDto,
  ListingEventDto,
  RunComparisonDto,
  RunDto,
  RunListDto,
} from './comparison.dto';
import { loadShown } from './load-capabilities';
import type { WhatIfDto } from './match.dto';
import { presentComparison, type FailedRule } from './present-comparison';
import { runDto } from './present-run';
import { readRunCauses } from './run-causes';
import { changedInputs } from './run-inputs';
import { TrialsService } from './trials.service';

interface Rules {
  readonly keptOut: (capabilityId: string) => FailedRule | null;
  readonly fallsOut: (capabilityId: string) => FailedRule | null;
}

type Ranked = Pick<MatchRunResult, 'candidates' | 'nearMisses'>;

/** What moved between two rankings of a demand, and why. */
@Injectable()
export class ComparisonsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly ranking: Ranking,
    private readonly trials: TrialsService,
  ) {}

  async runs(reader: Reader, demandId: string): Promise<RunListDto> {
    await getDemand(this.dataSource.manager, reader, 'match.read', demandId);
    return { items: await this.history(demandId) };
  }

  async compare(reader: Reader, demandId: string, asked: CompareRunsDto): Promise<RunComparisonDto> {
    const { manager } = this.dataSource;
    await getDemand(manager, reader, 'match.read', demandId);
    const runs = await this.history(demandId);
    const { one, other } = chooseRuns(runs, asked);
    const [before, after] = [await this.stored(one.id!), await this.stored(other.id!)];
    const comparison = compareRuns(before, after);
    const [from, to] = [new Date(one.createdAt), new Date(other.createdAt)].sort((a, b) => +a - +b) as [Date, Date];
    const ids = [...before.candidates, ...after.candidates].map(({ capabilityId }) => capabilityId);
    const events = await this.eventsOf(ids, from, to);
    const misses = new Map(before.nearMisses.map((miss) => [miss.capabilityId, miss]));
    return {
      one,
      other,
      inputs: changedInputs(one, other, await this.changedFields(demandId, from, to)),
      ...presentComparison(comparison, {
        before: before.candidates,
        after: after.candidates,
        shown: await loadShown(manager, ids),
        keptOut: (id) => misses.get(id) ?? null,
        eventsOf: (id) => events.get(id) ?? [],
        language: reader.language,
      }),
    };
  }

  /** The ranking as it is today beside the one with a change made. */
  async compareTrial(reader: Reader, demandId: string, body: WhatIfDto): Promise<ComparisonDto> {
    const { manager } = this.dataSource;
    const demand = await getDemand(manager, reader, 'match.read', demandId);
    const change = await this.trials.changeOf(demand, body);
    const today = this.clock.today();
    const before = await this.ranking.whatIf(demandId, {}, today);
    const after = await this.ranking.whatIf(demandId, change, today);
    const comparison = compareRuns(before, after);
    const { keptOut, fallsOut } = await this.rulesOf(demandId, comparison, change);
    const ids = [...before.candidates, ...after.candidates].map(({ capabilityId }) => capabilityId);
    return presentComparison(
      { ...comparison, left: comparison.left.map((one) => ({ ...one, ...fallsOut(one.capabilityId) })) },
      {
        before: before.candidates,
        after: after.candidates,
        shown: await loadShown(manager, ids),
        keptOut,
        eventsOf: () => [],
        language: reader.language,
      },
    );
  }

  /** Which rule kept newcomers out and puts others out; everything is read only when somebody came or left. */
  private async rulesOf(demandId: string, { entered, left }: RunComparison, change: WhatIfChange): Promise<Rules> {
    if (entered.length + left.length === 0) return { keptOut: () => null, fallsOut: () => null };
    const input = await this.ranking.input(demandId, this.clock.today());
    const changed = changeInput(input, change);
    const listings = new Map(input.capabilities.map((capability) => [capability.id, capability]));
    const ruleOf = (context: MatchContext, id: string): FailedRule | null => {
      const listing = listings.get(id);
      return (listing && whyNot(context, listing)[0]) ?? null;
    };
    return { keptOut: (id) => ruleOf(input, id), fallsOut: (id) => ruleOf(changed, id) };
  }

  private async history(demandId: string): Promise<RunDto[]> {
    const { manager } = this.dataSource;
    const runs = await manager.find(MatchRun, { where: { demandId }, order: { createdAt: 'DESC', id: 'DESC' } });
    const causeOf = await readRunCauses(manager, demandId);
    const counted = await manager
      .createQueryBuilder(Match, 'm')
      .select('m.runId', 'id')
      .addSelect('count(*)::int', 'candidates')
      .where('m.demandId = :demandId', { demandId })
      .groupBy('m.runId')
      .getRawMany<{ id: string; candidates: number }>();
    const candidates = new Map(counted.map((row) => [row.id, row.candidates]));
    return runs.map((run) => ({
      ...runDto(run),
      today: run.today,
      ...causeOf(run.createdAt),
      candidates: candidates.get(run.id) ?? 0,
    }));
  }

  private async stored(runId: string): Promise<Ranked> {
    const { manager } = this.dataSource;
    const matches = await manager.find(Match, { where: { runId }, order: { rank: 'ASC' } });
    const misses = await manager.find(NearMiss, { where: { runId }, order: { position: 'ASC' } });
    return {
      candidates: matches as unknown as MatchCandidate[],
      nearMisses: misses as unknown as MatchRunResult['nearMisses'],
    };
  }

  private async changedFields(demandId: string, from: Date, to: Date): Promise<string[]> {
    const entries = await this.dataSource.manager.findBy(AuditEntry, {
      objectType: 'demand',
      objectId: demandId,
      action: 'demand.change',
      at: Between(from, to),
    });
    return entries.flatMap(({ details }) => (details?.fields as string[] | undefined) ?? []);
  }

  private async eventsOf(capabilityIds: string[], from: Date, to: Date): Promise<Map<string, ListingEventDto[]>> {
    const entries = await this.dataSource.manager.find(AuditEntry, {
      where: { objectType: 'capability', objectId: In([...new Set(capabilityIds)]), at: Between(from, to) },
      order: { at: 'ASC', id: 'ASC' },
    });
    const events = new Map<string, ListingEventDto[]>();
    for (const { objectId, at, action } of entries) {
      events.set(objectId, [...(events.get(objectId) ?? []), { at: instant(at), action }]);
    }
    return events;
  }
}

/**
 * The two runs that are asked for, by default the latest and the one before it.
 * @throws DomainError not-found for a run of another demand, conflict when there is nothing to compare with.
 */
export function chooseRuns<Run extends { readonly id: string | null }>(
  newestFirst: readonly Run[],
  asked: CompareRunsDto,
): { one: Run; other: Run } {
  const find = (id: string): Run => {
    const run = newestFirst.find((known) => known.id === id);
    if (!run) throw refuse('not-found', 'match_run.not_found', { id });
    return run;
  };
  const other = asked.other === undefined ? newestFirst[0] : find(asked.other);
  const one = asked.one === undefined ? other && newestFirst[newestFirst.indexOf(other) + 1] : find(asked.one);
  if (!one || !other) throw refuse('conflict', 'match_run.nothing_to_compare');
  return { one, other };
}
