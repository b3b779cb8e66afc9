import { notifyOfCollaboration } from '@bestuiver/correspondence';
import { brusselsDay } from '@bestuiver/domain';
import { Collaboration } from '@bestuiver/persistence';
import { stageReached } from './due/stage-reached';
import type { Schedule, ScheduleContext } from './schedule';

/** Working days after the end on which a party that said nothing is asked once more. */
const DAYS_REMINDED = 7;

/** At the end both parties are asked how it went, and once more who did not say. */
export const askEvaluations: Schedule = {
  name: 'evaluations.ask',
  everySeconds: 900,
  officeHours: true,
  async run({ transaction, today }: ScheduleContext): Promise<number> {
    const completed = await transaction((manager) => manager.findBy(Collaboration, { status: 'completed' }));
    for (const { id: collaborationId, statusSince } of completed) {
      const reminder = stageReached(brusselsDay(statusSince), today, [DAYS_REMINDED]) !== null;
      await transaction((manager) =>
        notifyOfCollaboration(manager, { event: 'evaluation_due', collaborationId, reminder }),
      );
    }
    return completed.length;
  },
};
