import { notifyOfCollaboration } from '@bestuiver/correspondence';
import { addDays, COLLABORATION_PARTIES, followUpDays, WORKING_STATUSES } from '@bestuiver/domain';
import { Collaboration } from '@bestuiver/persistence';
import { In, IsNull, Not } from 'typeorm';
import { stageReached } from './due/stage-reached';
import type { Schedule, ScheduleContext } from './schedule';

/** Working days after which the coordinator hears who stays silent. */
const DAYS_SILENT = 5;

/** Days after which a follow-up is let go. */
const DAYS_ASKED = 31;

/** In week 2, month 3 and every half year both parties are asked how it goes; then the coordinator hears who did not say. */
export const askFollowUps: Schedule = {
  name: 'follow-ups.ask',
  everySeconds: 900,
  officeHours: true,
  async run({ transaction, today }: ScheduleContext): Promise<number> {
    const working = await transaction((manager) =>
      manager.find(Collaboration, {
        where: { status: In([...WORKING_STATUSES]), startedOn: Not(IsNull()) },
        relations: { followUps: true },
        relationLoadStrategy: 'query',
      }),
    );
    const due = working.flatMap(({ id: collaborationId, startedOn, followUps }) => {
      const dueOn = followUpDays(startedOn!, today).at(-1);
      if (dueOn === undefined || addDays(dueOn, DAYS_ASKED) < today) return [];
      const answers = followUps.filter((one) => one.dueOn === dueOn).length;
      if (answers === COLLABORATION_PARTIES.length) return [];
      return [{ collaborationId, dueOn, tellsCoordinator: stageReached(dueOn, today, [DAYS_SILENT]) !== null }];
    });
    for (const notice of due)
      await transaction((manager) => notifyOfCollaboration(manager, { event: 'follow_up_due', ...notice }));
    return due.length;
  },
};
