import { Injectable } from '@nestjs/common';
import { matchWords } from '@bestuiver/correspondence';
import { MATCHABLE_DEMAND_STATUSES } from '@bestuiver/domain';
import { Match } from '@bestuiver/persistence';
import { DataSource } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { instant } from '../http/instant';
import { getCapability } from './capability-scope';
import type { OwnMatchListDto } from './capability.dto';

const MOST = 100;

/** What an enterprise may know of its own matches: its own score and reasons, nothing of rivals or of the company. */
@Injectable()
export class OwnMatchesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(reader: Reader, capabilityId: string): Promise<OwnMatchListDto> {
    const { manager } = this.dataSource;
    await getCapability(manager, reader, 'match.read_own', capabilityId, this.clock.today());
    const matches = await manager
      .createQueryBuilder(Match, 'm')
      .innerJoinAndSelect('m.demand', 'd')
      .innerJoinAndSelect('m.run', 'r')
      .leftJoinAndSelect('d.site', 's')
      .where('m.capabilityId = :capabilityId', { capabilityId })
      .andWhere(`m.status <> 'superseded' AND d.status = ANY(:statuses)`, { statuses: MATCHABLE_DEMAND_STATUSES })
      .orderBy('m.score', 'DESC')
      .addOrderBy('m.id', 'ASC')
      .take(MOST)
      .getMany();
    return {
      items: matches.map((match) => ({
        demandId: match.demandId,
        title: match.demand.title,
        kind: match.demand.kind,
        municipality: match.demand.site?.[reader.language === 'fr' ? 'nameFr' : 'nameNl'] ?? null,
        rankedAt: instant(match.run.createdAt),
        score: match.score,
        band: match.band,
        reasons: [...matchWords(match, reader.language).strongest],
      })),
    };
  }
}
