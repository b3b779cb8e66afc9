import { notifyOfCollaboration } from '@bestuiver/correspondence';
import { addDays } from '@bestuiver/domain';
import { Collaboration } from '@bestuiver/persistence';
import { Between, In } from 'typeorm';
import type { Schedule, ScheduleContext } from './schedule';

/** Days in which a first day without mails (a weekend, a standstill) is still told of. */
const DAYS_LATE = 4;

/** On the first day that was agreed both parties hear that it starts, and what is still open; not when they began earlier. */
export const announceStarts: Schedule = {
  name: 'collaborations.announce',
  everySeconds: 900,
  officeHours: true,
  async run({ transaction, today }: ScheduleContext): Promise<number> {
    const found = await transaction((manager) =>
      manager.findBy(Collaboration, {
        status: In(['agreed', 'running']),
        startsOn: Between(addDays(today, -DAYS_LATE), today),
      }),
    );
    const due = found.filter(({ startsOn, startedOn }) => startedOn === null || startedOn >= startsOn!);
    for (const { id: collaborationId, startsOn } of due) {
      const notice = { event: 'collaboration_starts', collaborationId, today: startsOn === today } as const;
      await transaction((manager) => notifyOfCollaboration(manager, notice));
    }
    return due.length;
  },
};
