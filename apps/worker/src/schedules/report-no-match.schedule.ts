import { notify } from '@bestuiver/correspondence';
import { brusselsDay } from '@bestuiver/domain';
import { stageReached } from './due/stage-reached';
import type { Schedule, ScheduleContext } from './schedule';

/** An open demand without a candidate: company and coordinator hear of it after 10 and 20 working days. */
export const reportNoMatch: Schedule = {
  name: 'demands.report_no_match',
  everySeconds: 900,
  officeHours: true,
  async run({ transaction, today }: ScheduleContext): Promise<number> {
    const searching = await transaction((manager) =>
      manager.query<{ id: string; since: Date }[]>(
        `SELECT d.id, d.status_since AS since FROM demand d WHERE d.status = 'open'
           AND NOT EXISTS (SELECT FROM match m WHERE m.band <> 'weak' AND m.status <> 'dismissed'
             AND m.run_id = (SELECT r.id FROM match_run r WHERE r.demand_id = d.id ORDER BY r.created_at DESC LIMIT 1))`,
      ),
    );
    let told = 0;
    for (const { id: demandId, since } of searching) {
      const days = stageReached(brusselsDay(since), today, [10, 20]);
      if (days === null) continue;
      await transaction((manager) => notify(manager, { event: 'no_match_yet', demandId, days }));
      told += 1;
    }
    return told;
  },
};
