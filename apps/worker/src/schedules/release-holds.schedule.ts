import { CapacityHold, lockProposal, releasePart } from '@bestuiver/persistence';
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
        select: { proposalId: true, capabilityId: true },
        where: { status: 'held', heldUntil: LessThan(today) },
        order: { heldUntil: 'ASC', proposalId: 'ASC', capabilityId: 'ASC' },
      }),
    );
    for (const { proposalId, capabilityId } of due) {
      await transaction(async (manager) => {
        await lockProposal(manager, proposalId);
        const hold = await manager.findOneBy(CapacityHold, { proposalId, capabilityId });
        if (hold?.status === 'held' && hold.heldUntil < today) await releasePart(manager, hold, 'lapsed', now);
      });
    }
    return due.length;
  },
};
