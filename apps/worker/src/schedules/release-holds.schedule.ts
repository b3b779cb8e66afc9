import { CapacityHold, lockProposal, releaseHold } from '@bestuiver/persistence';
import { LessThan } from 'typeorm';
import type { Schedule, ScheduleContext } from './schedule';

/** Held hours past their last day are free again (domain dossier 3.3). */
export const releaseHolds: Schedule = {
  name: 'holds.release',
  everySeconds: 300,
  officeHours: false,
  async run({ transaction, today, now }: ScheduleContext): Promise<number> {
    const due = await transaction((manager) =>
      manager.find(CapacityHold, {
        select: { proposalId: true },
        where: { status: 'held', heldUntil: LessThan(today) },
        order: { heldUntil: 'ASC', proposalId: 'ASC' },
      }),
    );
    for (const { proposalId } of due) {
      await transaction(async (manager) => {
        await lockProposal(manager, proposalId);
        const hold = await manager.findOneBy(CapacityHold, { proposalId });
        if (hold?.status === 'held' && hold.heldUntil < today) await releaseHold(manager, proposalId, 'lapsed', now);
      });
    }
    return due.length;
  },
};
