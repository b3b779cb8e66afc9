import { notifyOfCollaboration } from '@bestuiver/correspondence';
import { Collaboration } from '@bestuiver/persistence';
import { In, MoreThan } from 'typeorm';
import { workingStageBefore } from './due/stage-reached';
import type { Schedule, ScheduleContext } from './schedule';

/** Working days before the start of an enclave on which open points are told of (domain dossier, section 7). */
const STAGES = [10, 5, 2];

/** Tells the parties of an enclave and the coordinator which hard points still block its start. */
export const remindChecks: Schedule = {
  name: 'checks.remind',
  everySeconds: 900,
  officeHours: true,
  async run({ transaction, today }: ScheduleContext): Promise<number> {
    const found = await transaction((manager) =>
      manager.findBy(Collaboration, {
        kind: 'enclave',
        status: In(['preparing', 'checks', 'agreed']),
        startsOn: MoreThan(today),
      }),
    );
    const due = found.flatMap(({ id: collaborationId, startsOn }) => {
      const days = workingStageBefore(startsOn!, today, STAGES);
      return days === null ? [] : [{ collaborationId, days }];
    });
    for (const notice of due)
      await transaction((manager) => notifyOfCollaboration(manager, { event: 'checks_open', ...notice }));
    return due.length;
  },
};
