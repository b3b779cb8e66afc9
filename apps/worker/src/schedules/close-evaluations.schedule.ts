import { addWorkingDays, brusselsDay } from '@bestuiver/domain';
import { Collaboration, lockCollaboration, moveCollaboration } from '@bestuiver/persistence';
import type { Schedule, ScheduleContext } from './schedule';

/** Working days after the end in which both parties may say how it went (domain dossier, section 7). */
const DAYS = 14;

/** What was completed is closed without the evaluations that did not come. */
export const closeEvaluations: Schedule = {
  name: 'evaluations.close',
  everySeconds: 3_600,
  officeHours: false,
  async run({ transaction, today, now }: ScheduleContext): Promise<number> {
    const completed = await transaction((manager) =>
      manager.find(Collaboration, { where: { status: 'completed' }, order: { id: 'ASC' } }),
    );
    const due = completed.filter(({ statusSince }) => addWorkingDays(brusselsDay(statusSince), DAYS) < today);
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
