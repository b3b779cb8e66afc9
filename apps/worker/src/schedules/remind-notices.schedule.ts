import { notifyOfCollaboration } from '@bestuiver/correspondence';
import { Collaboration } from '@bestuiver/persistence';
import { MoreThan } from 'typeorm';
import { workingStageBefore } from './due/stage-reached';
import type { Schedule, ScheduleContext } from './schedule';

/** Working days before the start of an enclave on which its provider is reminded of the notice to the department. */
const STAGES = [5, 2, 1];

/** Reminds the provider of an agreed enclave to notify the department; at the last the coordinator hears of it as well. */
export const remindNotices: Schedule = {
  name: 'notices.remind',
  everySeconds: 900,
  officeHours: true,
  async run({ transaction, today }: ScheduleContext): Promise<number> {
    const agreed = await transaction((manager) =>
      manager.find(Collaboration, {
        where: { kind: 'enclave', status: 'agreed', startsOn: MoreThan(today) },
        relations: { checks: true },
        relationLoadStrategy: 'query',
      }),
    );
    const due = agreed.flatMap(({ id: collaborationId, startsOn, checks }) => {
      const days = workingStageBefore(startsOn!, today, STAGES);
      if (days === null || checks.some(({ item }) => item === 'department_notified')) return [];
      return [{ collaborationId, days, tellsCoordinator: days === 1 }];
    });
    for (const notice of due)
      await transaction((manager) => notifyOfCollaboration(manager, { event: 'notice_due', ...notice }));
    return due.length;
  },
};
