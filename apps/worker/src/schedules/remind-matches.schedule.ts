import { notify, UNDECIDED_CANDIDATES } from '@bestuiver/correspondence';
import { brusselsDay } from '@bestuiver/domain';
import { stageReached } from './due/stage-reached';
import type { Schedule, ScheduleContext } from './schedule';

/** Candidates nobody looked at: the coordinator hears of them again after three working days, the area admin after six. */
export const remindMatches: Schedule = {
  name: 'matches.remind',
  everySeconds: 900,
  officeHours: true,
  async run({ transaction, today }: ScheduleContext): Promise<number> {
    const waiting = await transaction((manager) =>
      manager.query<{ id: string; since: Date }[]>(
        `SELECT d.id, greatest(d.status_since, (SELECT min(r.created_at) FROM match_run r WHERE r.demand_id = d.id
             AND EXISTS (SELECT FROM match m WHERE m.run_id = r.id AND m.band <> 'weak'))) AS since
         FROM demand d WHERE d.status = 'open' AND ${UNDECIDED_CANDIDATES}
           AND NOT EXISTS (SELECT FROM match m WHERE m.demand_id = d.id AND m.status IN ('shortlisted', 'promoted'))`,
      ),
    );
    let told = 0;
    for (const { id: demandId, since } of waiting) {
      const days = stageReached(brusselsDay(since), today, [3, 6]);
      if (days === null) continue;
      const escalate = days === 6;
      await transaction((manager) => notify(manager, { event: 'matches_wait', demandId, days, escalate }));
      told += 1;
    }
    return told;
  },
};
