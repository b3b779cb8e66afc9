import { brusselsInstant, nextWorkingDay, queueMail } from '@bestuiver/correspondence';
import { weekStart } from '@bestuiver/domain';
import { RoleAssignment } from '@bestuiver/persistence';
import type { Schedule, ScheduleContext } from './schedule';

/** Monday at 8 h (or the first working day of the week) coordinators get an overview of what waits for them. */
export const sendWeeklyOverview: Schedule = {
  name: 'coordination.weekly_overview',
  everySeconds: 900,
  officeHours: true,
  run({ transaction, now, today }: ScheduleContext): Promise<number> {
    const monday = weekStart(today);
    const at = brusselsInstant(nextWorkingDay(monday), 8);
    if (now < at) return Promise.resolve(0);
    return transaction(async (manager) => {
      const coordinators = await manager.find(RoleAssignment, {
        where: { role: 'coordinator' },
        relations: { person: true, workingArea: true },
        order: { id: 'ASC' },
      });
      const told = coordinators.filter(({ person }) => person.disabledAt === null && person.createdAt < at);
      for (const { person: to, workingArea } of told) {
        const fromName = workingArea?.senderName ?? 'Bestuiver';
        await queueMail(manager, { kind: 'weekly_digest', to, fromName, occasion: monday, params: { monday } });
      }
      return told.length;
    });
  },
};
