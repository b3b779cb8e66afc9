import { notifyOfCollaboration } from '@bestuiver/correspondence';
import { addWorkingDays } from '@bestuiver/domain';
import { Collaboration } from '@bestuiver/persistence';
import { In, MoreThanOrEqual } from 'typeorm';
import { workingStageBefore } from './due/stage-reached';
import type { Schedule, ScheduleContext } from './schedule';

/** Working days before the last day on which the parties and the coordinator hear of it (domain dossier, section 7). */
const STAGES = [60, 20];

/** Warns that an agreement ends, in time to talk about it; work that is shorter than a stage is not warned at it. */
export const warnOfEnd: Schedule = {
  name: 'agreements.warn',
  everySeconds: 900,
  officeHours: true,
  async run({ transaction, today }: ScheduleContext): Promise<number> {
    const found = await transaction((manager) =>
      manager.findBy(Collaboration, {
        status: In(['agreed', 'running', 'at_risk']),
        endsOn: MoreThanOrEqual(today),
      }),
    );
    const due = found.flatMap(({ id: collaborationId, startsOn, startedOn, endsOn }) => {
      const start = startedOn ?? startsOn ?? today;
      const stages = STAGES.filter((days) => addWorkingDays(start, days) <= endsOn!);
      const days = workingStageBefore(endsOn!, today, stages);
      return days === null ? [] : [{ collaborationId, days }];
    });
    for (const notice of due)
      await transaction((manager) => notifyOfCollaboration(manager, { event: 'agreement_ends', ...notice }));
    return due.length;
  },
};
