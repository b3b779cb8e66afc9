import { addDays, addWorkingDays, brusselsDay, type DemandStatus } from '@bestuiver/domain';
import { Demand, lockDemand, releaseHoldsOf } from '@bestuiver/persistence';
import { moveDemand } from '../moves';
import type { Schedule, ScheduleContext } from './schedule';

/** Demands that stand still close: needs_info after 20 working days, paused after 90 days, open at its deadline (3.2). */
export const ageDemands: Schedule = {
  name: 'demands.age',
  everySeconds: 900,
  officeHours: false,
  async run({ transaction, today, now }: ScheduleContext): Promise<number> {
    const candidates = await transaction((manager) =>
      manager.find(Demand, { where: [{ status: 'needs_info' }, { status: 'paused' }, { status: 'open' }] }),
    );
    let closed = 0;
    for (const { id } of candidates.filter((demand) => isOver(demand, today))) {
      await transaction(async (manager) => {
        const demand = await lockDemand(manager, id);
        if (!demand || !isOver(demand, today)) return;
        await moveDemand(manager, demand, demand.status === 'needs_info' ? 'withdraw' : 'expire', now, 'timing');
        await releaseHoldsOf(manager, id, now);
        closed += 1;
      });
    }
    return closed;
  },
};

function isOver(demand: Demand, today: string): boolean {
  const since = brusselsDay(demand.statusSince);
  const last: Partial<Record<DemandStatus, string | null>> = {
    needs_info: addWorkingDays(since, 20),
    paused: addDays(since, 90),
    open: demand.responseDeadline,
  };
  const day = last[demand.status];
  return day != null && day < today;
}
