import { Injectable } from '@nestjs/common';
import {
  assessTeam,
  composeConsortia,
  describeConsortium,
  describeRelaxation,
  describeTeamProblem,
  MOST_MEMBERS,
} from '@bestuiver/matching';
import { Consortium } from '@bestuiver/persistence';
import { Ranking } from '@bestuiver/ranking';
import { DataSource } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { getDemand } from '../demands/demand-scope';
import { loadShown } from '../matches/load-capabilities';
import { capabilityDto } from '../matches/present-match';
import type { ConsortiaDto, RelaxationsDto } from './possibility.dto';
import { storedDto, teamDto } from './present-consortium';

/** Newcomers a relaxation names. */
const NAMED = 5;

/** What could still help a demand: a condition let go, or a team of enterprises. */
@Injectable()
export class PossibilitiesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly ranking: Ranking,
  ) {}

  async relaxations(reader: Reader, demandId: string): Promise<RelaxationsDto> {
    const { manager } = this.dataSource;
    await getDemand(manager, reader, 'match.read', demandId);
    const found = await this.ranking.relaxations(demandId, this.clock.today());
    const shown = await loadShown(
      manager,
      found.flatMap(({ gained }) => gained.slice(0, NAMED)),
    );
    return {
      items: found.map((relaxation) => ({
        code: relaxation.code,
        sentence: describeRelaxation(relaxation, reader.language),
        gained: relaxation.gained.length,
        bestGain: relaxation.bestGain,
        trial: relaxation.attributes as RelaxationsDto['items'][number]['trial'],
        newcomers: relaxation.gained.slice(0, NAMED).map((id) => capabilityDto(shown.get(id)!, reader.language)),
      })),
    };
  }

  async consortia(reader: Reader, demandId: string): Promise<ConsortiaDto> {
    const { manager } = this.dataSource;
    const { language } = reader;
    const { kind } = await getDemand(manager, reader, 'match.read', demandId);
    const input = await this.ranking.input(demandId, this.clock.today());
    const { reasons, teams, bestAlone, partners } = composeConsortia(input);
    const stored = await manager.find(Consortium, {
      where: { demandId },
      relations: { members: true, proposal: true },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
    const shown = await loadShown(manager, [
      ...[...teams, ...stored].flatMap(({ members }) => members.map(({ capabilityId }) => capabilityId)),
      ...partners.map(({ capabilityId }) => capabilityId),
    ]);
    return {
      reasons: [...reasons],
      bestAlone,
      mostMembers: MOST_MEMBERS[kind],
      suggestions: teams.map((team) => teamDto(team, shown, reader, describeConsortium(team, bestAlone, language))),
      items: stored.map((consortium) => {
        const now = assessTeam(
          input,
          consortium.members.map(({ capabilityId }) => capabilityId),
        );
        const told =
          'problem' in now ? { problem: describeTeamProblem(now.problem, language) } : { team: now.consortium };
        return storedDto(consortium, told, shown, reader);
      }),
      partners: partners.map(({ capabilityId, supply, score, mayLead }) => ({
        capability: capabilityDto(shown.get(capabilityId)!, language),
        supply,
        score,
        mayLead,
      })),
    };
  }
}
