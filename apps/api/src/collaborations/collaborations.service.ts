import { Injectable } from '@nestjs/common';
import { Collaboration } from '@bestuiver/persistence';
import { DataSource, In } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { readTimeline } from '../demands/read-timeline';
import type { TimelineDto } from '../demands/timeline.dto';
import { windowOf, type Page } from '../http/page.dto';
import type {
  CollaborationDto,
  CollaborationPartDto,
  CollaborationSummaryDto,
  ListCollaborationsDto,
} from './collaboration.dto';
import { checkReach, listedCollaborations, sideOf } from './collaboration-scope';
import { LISTED, presentCollaboration } from './present-collaboration';
import { presentPart, summariseAll } from './present-part';

/** What followed introductions, as far as a reader may see it. */
@Injectable()
export class CollaborationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(reader: Reader, query: ListCollaborationsDto): Promise<Page<CollaborationSummaryDto>> {
    const { manager } = this.dataSource;
    const { status, demandId, proposalId, page, pageSize } = query;
    const { skip, take } = windowOf(query);
    const within = listedCollaborations(manager, reader);
    if (status) within.andWhere('k.status = ANY(:status)', { status });
    if (demandId) within.andWhere('k.demandId = :demandId', { demandId });
    if (proposalId) within.andWhere('k.proposalId = :proposalId', { proposalId });
    const [found, total] = await within
      .orderBy('k.statusSince', 'DESC')
      .addOrderBy('k.id', 'DESC')
      .skip(skip)
      .take(take)
      .getManyAndCount();
    const rows = await manager.find(Collaboration, {
      where: { id: In(found.map(({ id }) => id)) },
      relations: LISTED,
      relationLoadStrategy: 'query',
      order: { statusSince: 'DESC', id: 'DESC' },
    });
    return { items: await summariseAll(manager, reader, rows, this.clock.today()), total, page, pageSize };
  }

  async read(reader: Reader, id: string): Promise<CollaborationDto> {
    const { manager } = this.dataSource;
    await checkReach(manager, reader, 'collaboration.read', id);
    return presentCollaboration(manager, reader, id, this.clock.today());
  }

  async readPart(reader: Reader, id: string): Promise<CollaborationPartDto> {
    return presentPart(this.dataSource.manager, reader, id, this.clock.today());
  }

  async timeline(reader: Reader, id: string): Promise<TimelineDto> {
    const { manager } = this.dataSource;
    await checkReach(manager, reader, 'collaboration.read', id);
    const { providerId, companyId } = await manager.findOneByOrFail(Collaboration, { id });
    const own = sideOf(reader, { providerId, companyId }) === 'provider' ? providerId : companyId;
    return readTimeline(manager, reader, 'collaboration', id, own);
  }
}
