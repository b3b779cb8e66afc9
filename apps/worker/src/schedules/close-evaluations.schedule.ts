import { addWorkingDays, brusselsDay, EVALUATION_WORKING_DAYS } from '@bestuiver/domain';
import { Collaboration, lockCollaboration, moveCollaboration } from '@bestuiver/persistence';
import type { Schedule, ScheduleContext } from './schedule';

/** What was completed is closed without the evaluations that did not come. */
export const closeEvaluations: Schedule = {
  name: 'evaluations.close',
  everySeconds: 3_600,
  officeHours: false,
  async run({ transaction, today, now }: ScheduleContext): Promise<number> {
    const completed = await transaction((manager) =>
      manager.find(Collaboration, { where: { status: 'completed' }, order: { id: 'ASC' } }),
    );
    const due = completed.filter(
      ({ statusSince }) => addWorkingDays(brusselsDay(statusSince), EVALUATION_WORKING_DAYS) < today,
    );
    for (const { id } of due) {
      await transaction(async (manager) => {
        const locked = await lockCollaboration(manager, id);
        if (locked?.collaboration.status !== 'completed') return;
        const by = { actor: 'system', personId: null } as const;
        await moveCollaboration(manager, locked.collaboration, { verb: 'evaluate', ...by, now });
      });
    }
    return due.length;
  },
};
