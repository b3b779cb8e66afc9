import { notify } from '@bestuiver/correspondence';
import { addWorkingDays } from '@bestuiver/domain';
import { CapacityHold } from '@bestuiver/persistence';
import { Between } from 'typeorm';
import type { Schedule, ScheduleContext } from './schedule';

/** Working days before held hours come free on which people are told (domain dossier, section 7). */
const DAYS_BEFORE = 2;

/** Two working days before held hours come free the enterprise and its coordinator are told, once per last day. */
export const warnOfRelease: Schedule = {
  name: 'holds.warn',
  everySeconds: 900,
  officeHours: true,
  async run({ transaction, today }: ScheduleContext): Promise<number> {
    const last = addWorkingDays(today, DAYS_BEFORE);
    const due = await transaction((manager) =>
      manager.find(CapacityHold, { where: { status: 'held', heldUntil: Between(today, last) } }),
    );
    for (const { proposalId, capabilityId, heldUntil } of due)
      await transaction((manager) => notify(manager, { event: 'hold_ends', proposalId, capabilityId, heldUntil }));
    return due.length;
  },
};
