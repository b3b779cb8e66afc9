import { notifyOfCollaboration } from '@bestuiver/correspondence';
import { brusselsDay } from '@bestuiver/domain';
import { Collaboration } from '@bestuiver/persistence';
import { stageReached } from './due/stage-reached';
import type { Schedule, ScheduleContext } from './schedule';

/** Working days a signalled risk may stay before the coordinator is asked to call. */
const DAYS = 1;

/** A working day after a risk was signalled, and when it still is one, the coordinator is asked to call. */
export const remindRisks: Schedule = {
  name: 'risks.remind',
  everySeconds: 900,
  officeHours: true,
  async run({ transaction, today }: ScheduleContext): Promise<number> {
    const atRisk = await transaction((manager) => manager.findBy(Collaboration, { status: 'at_risk' }));
    const due = atRisk.filter(({ statusSince }) => stageReached(brusselsDay(statusSince), today, [DAYS]) !== null);
    for (const { id: collaborationId } of due) {
      const notice = { event: 'collaboration_at_risk', collaborationId, reminder: true } as const;
      await transaction((manager) => notifyOfCollaboration(manager, notice));
    }
    return due.length;
  },
};
