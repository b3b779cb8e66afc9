import { notify } from '@bestuiver/correspondence';
import { brusselsDay, MATCHABLE_DEMAND_STATUSES } from '@bestuiver/domain';
import { Match } from '@bestuiver/persistence';
import type { JobData } from '@bestuiver/jobs';
import type { Ranking } from '@bestuiver/ranking';
import type { Logger } from 'pino';
import { Not, type DataSource } from 'typeorm';
import type { Clock } from '../clock';
import type { JobHandler } from './job-handler';

/** Ranks the region's capabilities for an open demand, stores the run and, unless nobody waits for it, tells the coordinator what it found. */
export class MatchDemandJob implements JobHandler<'demand.match'> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ranking: Ranking,
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {}

  async run({ demandId, quiet = false }: JobData['demand.match']): Promise<void> {
    const run = await this.ranking.run(demandId, brusselsDay(this.clock.now()), MATCHABLE_DEMAND_STATUSES);
    if (!run) return;
    const shown = await this.dataSource.manager.countBy(Match, { runId: run.id, band: Not('weak') });
    this.log.info(
      { demandId, runId: run.id, capabilities: run.capabilityCount, shown, ms: run.durationMs },
      'demand matched',
    );
    if (shown > 0 && !quiet) {
      await this.dataSource.transaction((manager) =>
        notify(manager, { event: 'matches_ready', demandId, runId: run.id }),
      );
    }
  }
}
