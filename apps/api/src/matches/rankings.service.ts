import { Injectable } from '@nestjs/common';
import type { NearMiss as EngineNearMiss } from '@bestuiver/matching';
import { Match, MatchRun, NearMiss, Proposal, type Demand } from '@bestuiver/persistence';
import { DataSource } from 'typeorm';
import { Reader } from '../access/reader';
import { getDemand } from '../demands/demand-scope';
import { loadShown } from './load-capabilities';
import type { RankingDto } from './match.dto';
import { getRun } from './match-scope';
import { asScored, decisionOn, presentCandidate, presentNearMiss } from './present-match';
import { runDto } from './present-run';

/** Runs as they were stored. */
@Injectable()
export class RankingsService {
  constructor(private readonly dataSource: DataSource) {}

  async latest(reader: Reader, demandId: string): Promise<RankingDto> {
    const { manager } = this.dataSource;
    const demand = await getDemand(manager, reader, 'match.read', demandId);
    const run = await manager.findOne(MatchRun, { where: { demandId }, order: { createdAt: 'DESC', id: 'DESC' } });
    return run ? this.show(reader, run, demand) : { run: null, items: [], nearMisses: [] };
  }

  async read(reader: Reader, id: string): Promise<RankingDto> {
    const run = await getRun(this.dataSource.manager, reader, 'match.read', id);
    return this.show(reader, run, run.demand);
  }

  private async show(reader: Reader, run: MatchRun, demand: Demand): Promise<RankingDto> {
    const { manager } = this.dataSource;
    const { language } = reader;
    const matches = await manager.find(Match, { where: { runId: run.id }, order: { rank: 'ASC' } });
    const misses = await manager.find(NearMiss, { where: { runId: run.id }, order: { position: 'ASC' } });
    const shown = await loadShown(
      manager,
      [...matches, ...misses].map(({ capabilityId }) => capabilityId),
    );
    const proposals = await this.proposalsOf(run.demandId);
    const decides = mayDecide(reader, demand);
    return {
      run: runDto(run),
      items: matches.map((match) => {
        const decision = decisionOn(match, decides, proposals.get(match.capabilityId) ?? null);
        return presentCandidate(asScored(match), match.rank, shown.get(match.capabilityId)!, decision, language);
      }),
      nearMisses: misses.map((miss) =>
        presentNearMiss(miss as unknown as EngineNearMiss, shown.get(miss.capabilityId)!, language),
      ),
    };
  }

  /** The newest proposal of a demand by capability. */
  private async proposalsOf(demandId: string): Promise<Map<string, string>> {
    const proposals = await this.dataSource.manager.find(Proposal, {
      where: { demandId },
      select: { id: true, capabilityId: true },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    return new Map(proposals.map(({ capabilityId, id }) => [capabilityId, id]));
  }
}

export function mayDecide(reader: Reader, { workingAreaId, organisationId }: Demand): boolean {
  return !reader.belongsTo(organisationId) && reader.actingOn('match.decide', { areaIds: [workingAreaId] }) !== null;
}
