import { notify } from '@bestuiver/correspondence';
import { addWorkingDays, brusselsDay } from '@bestuiver/domain';
import { Demand } from '@bestuiver/persistence';
import type { Schedule, ScheduleContext } from './schedule';

/** A submitted demand waits at most two working days for its coordinator, and four before the area admin hears of it. */
export const remindCoordinators: Schedule = {
  name: 'demands.remind_coordinators',
  everySeconds: 900,
  officeHours: true,
  async run({ transaction, today }: ScheduleContext): Promise<number> {
    const waiting = await transaction((manager) => manager.findBy(Demand, { status: 'submitted' }));
    let told = 0;
    for (const demand of waiting) {
      const since = brusselsDay(demand.statusSince);
      for (const { days, escalate } of [
        { days: 2, escalate: false },
        { days: 4, escalate: true },
      ]) {
        if (addWorkingDays(since, days) > today) continue;
        await transaction((manager) => notify(manager, { event: 'demand_waits', demandId: demand.id, escalate }));
        told += 1;
      }
    }
    return told;
  },
};
