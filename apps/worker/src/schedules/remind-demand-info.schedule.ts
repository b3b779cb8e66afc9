import { notify } from '@bestuiver/correspondence';
import { brusselsDay } from '@bestuiver/domain';
import { Demand } from '@bestuiver/persistence';
import { stageReached } from './due/stage-reached';
import type { Schedule, ScheduleContext } from './schedule';

/** A demand that waits for information is asked for again after 5 and 12 working days; after 20 it closes. */
export const remindDemandInfo: Schedule = {
  name: 'demands.remind_info',
  everySeconds: 900,
  officeHours: true,
  async run({ transaction, today }: ScheduleContext): Promise<number> {
    const waiting = await transaction((manager) => manager.findBy(Demand, { status: 'needs_info' }));
    let told = 0;
    for (const { id, statusSince } of waiting) {
      const stage = stageReached(brusselsDay(statusSince), today, [5, 12]);
      if (stage === null) continue;
      await transaction((manager) => notify(manager, { event: 'demand_info_reminded', demandId: id, stage }));
      told += 1;
    }
    return told;
  },
};
