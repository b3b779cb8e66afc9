import { brusselsDay, DEMAND_STATUSES } from '@bestuiver/domain';
import { proposeDemo } from '@bestuiver/persistence';
import type { Ranking } from '@bestuiver/ranking';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock';
import type { JobHandler } from './job-handler';

/** Gives the demo region its first match runs and proposals, so that every screen has something to show. */
export class MatchDemoJob implements JobHandler<'demo.match'> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ranking: Ranking,
    private readonly clock: Clock,
  ) {}

  async run({ demandIds }: { demandIds: string[] }): Promise<void> {
    const today = brusselsDay(this.clock.now());
    for (const demandId of demandIds) await this.ranking.run(demandId, today, DEMAND_STATUSES);
    await this.dataSource.transaction((manager) => proposeDemo(manager, { today }));
  }
}
