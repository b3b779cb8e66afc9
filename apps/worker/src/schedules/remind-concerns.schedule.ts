import { notifyOfConcern } from '@bestuiver/correspondence';
import { brusselsDay, CONCERN_WAIT_DAYS } from '@bestuiver/domain';
import { Concern } from '@bestuiver/persistence';
import { stageReached } from './due/stage-reached';
import type { Schedule, ScheduleContext } from './schedule';

/** A concern that nobody took up in five working days: its area's coordinators and admins hear of it. */
export const remindConcerns: Schedule = {
  name: 'concerns.remind',
  everySeconds: 900,
  officeHours: true,
  async run({ transaction, today }: ScheduleContext): Promise<number> {
    const waiting = await transaction((manager) => manager.findBy(Concern, { status: 'raised' }));
    const due = waiting.filter(({ raisedAt }) => stageReached(brusselsDay(raisedAt), today, [CONCERN_WAIT_DAYS]));
    for (const { id: concernId } of due) {
      await transaction((manager) => notifyOfConcern(manager, { event: 'concern_waits', concernId }));
    }
    return due.length;
  },
};
