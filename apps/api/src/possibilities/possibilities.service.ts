import { Inject, Injectable } from '@nestjs/common';
import { MATCHABLE_DEMAND_STATUSES } from '@bestuiver/domain';
import {
  assessTeam,
  composeConsortia,
  describeConsortium,
  describeRelaxation,
  relaxations,
  type Consortium as Team,
  type TeamProblem,
} from '@bestuiver/matching';
import { Consortium, newId, recordAudit, type Capability } from '@bestuiver/persistence';
import { Ranking } from '@bestuiver/ranking';
import { DataSource, type EntityManager } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { getDemand, lockDemandFor } from '../demands/demand-scope';
import { refuse, refuseField } from '../errors/refuse';
import type { ErrorCode } from '../errors/words';
import { instant } from '../http/instant';
import { loadShown } from '../matches/load-capabilities';
import { capabilityDto } from '../matches/present-match';
import type { ComposeConsortiumDto, ConsortiaDto, ConsortiumDto, RelaxationsDto } from './possibility.dto';

/** What could still help a demand: a condition let go, or a team of enterprises. */
@Injectable()
export class PossibilitiesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(Ranking) private readonly ranking: Ranking,
  ) {}

  async relaxations(reader: Reader, demandId: string): Promise<RelaxationsDto> {
    await getDemand(this.dataSource.manager, reader, 'match.read', demandId);
    const found = relaxations(await this.ranking.input(demandId, this.clock.today()));
    return {
      items: found.map((relaxation) => ({
        code: relaxation.code,
        sentence: describeRelaxation(relaxation, reader.language),
        gained: relaxation.gained.length,
        bestGain: relaxation.bestGain,
      })),
    };
  }

  async consortia(reader: Reader, demandId: string): Promise<ConsortiaDto> {
    const { manager } = this.dataSource;
    await getDemand(manager, reader, 'match.read', demandId);
    const { reasons, teams, bestAlone } = composeConsortia(await this.ranking.input(demandId, this.clock.today()));
    const stored = await manager.find(Consortium, {
      where: { demandId },
      relations: { members: true },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
    const shown = await loadShown(
      manager,
      [...teams, ...stored].flatMap(({ members }) => members.map(({ capabilityId }) => capabilityId)),
    );
    return {
      reasons: [...reasons],
      bestAlone,
      suggestions: teams.map((team) =>
        teamDto(team, shown, reader, describeConsortium(team, bestAlone, reader.language)),
      ),
      items: stored.map((consortium) => storedDto(consortium, shown, reader)),
    };
  }

  async compose(reader: Reader, demandId: string, { members }: ComposeConsortiumDto): Promise<ConsortiumDto> {
    const { manager } = this.dataSource;
    await getDemand(manager, reader, 'match.decide', demandId);
    const input = await this.ranking.input(demandId, this.clock.today());
    const assessed = assessTeam(
      input,
      members.map(({ capabilityId }) => capabilityId),
    );
    if ('problem' in assessed) throw problemOf(assessed.problem);
    const id = newId();
    await this.dataSource.transaction((transaction) =>
      this.store(transaction, reader, demandId, id, assessed.consortium),
    );
    const shown = await loadShown(
      manager,
      assessed.consortium.members.map(({ capabilityId }) => capabilityId),
    );
    return { ...teamDto(assessed.consortium, shown, reader, null), id, createdAt: instant(this.clock.now()) };
  }

  private async store(manager: EntityManager, reader: Reader, demandId: string, id: string, team: Team): Promise<void> {
    const demand = await lockDemandFor(manager, reader, 'match.decide', demandId);
    if (!MATCHABLE_DEMAND_STATUSES.includes(demand.status)) {
      throw refuse('conflict', 'demand.not_matchable', { from: demand.status });
    }
    await manager.save(
      manager.create(Consortium, {
        id,
        demandId,
        score: team.score,
        coverage: team.coverage,
        composedBy: reader.personId,
        createdAt: this.clock.now(),
        members: team.members.map(({ capabilityId, share, score, isLead }) => ({
          consortiumId: id,
          capabilityId,
          share,
          score,
          lead: isLead,
        })),
      }),
    );
    await recordAudit(manager, {
      actor: 'coordinator',
      personId: reader.personId,
      action: 'consortium.compose',
      objectType: 'demand',
      objectId: demandId,
      details: { consortiumId: id, members: team.members.map(({ capabilityId }) => capabilityId) },
    });
  }
}

/** A member that cannot join is a matter of that field; the others are of the team. */
function problemOf({ code, params }: TeamProblem): Error {
  return refuseField('/members', `consortium.${code}` satisfies ErrorCode, params);
}

function teamDto(
  team: Team,
  shown: ReadonlyMap<string, Capability>,
  { language }: Reader,
  sentence: string | null,
): ConsortiumDto {
  return {
    id: null,
    members: team.members.map(({ capabilityId, share, score, isLead }) => ({
      capability: capabilityDto(shown.get(capabilityId)!, language),
      share,
      score,
      lead: isLead,
    })),
    coverage: team.coverage,
    score: team.score,
    distanceKm: team.distanceKm,
    sentence,
    weeks: team.weeks.map((week) => ({ ...week })),
    createdAt: null,
  };
}

function storedDto(
  { id, members, coverage, score, createdAt }: Consortium,
  shown: ReadonlyMap<string, Capability>,
  { language }: Reader,
): ConsortiumDto {
  return {
    id,
    members: [...members]
      .sort((one, other) => other.share - one.share || (one.capabilityId < other.capabilityId ? -1 : 1))
      .map((member) => ({
        capability: capabilityDto(shown.get(member.capabilityId)!, language),
        share: member.share,
        score: member.score,
        lead: member.lead,
      })),
    coverage,
    score,
    distanceKm: null,
    sentence: null,
    weeks: [],
    createdAt: instant(createdAt),
  };
}
