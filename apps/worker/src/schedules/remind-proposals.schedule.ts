import { notify } from '@bestuiver/correspondence';
import { lockProposal, Proposal } from '@bestuiver/persistence';
import { In, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { Schedule, ScheduleContext } from './schedule';

/** One friendly reminder to the side that has not answered a proposal, and never after its last day. */
export const remindProposals: Schedule = {
  name: 'proposals.remind',
  everySeconds: 300,
  officeHours: true,
  async run({ transaction, today }: ScheduleContext): Promise<number> {
    const due = await transaction((manager) =>
      manager.find(Proposal, {
        select: { id: true },
        where: {
          status: In(['sent_to_provider', 'sent_to_company']),
          remindOn: LessThanOrEqual(today),
          expiresOn: MoreThanOrEqual(today),
        },
      }),
    );
    for (const { id } of due) {
      await transaction(async (manager) => {
        const locked = await lockProposal(manager, id);
        if (!locked?.proposal.remindOn || !['sent_to_provider', 'sent_to_company'].includes(locked.proposal.status))
          return;
        await manager.update(Proposal, id, { remindOn: null });
        await notify(manager, { event: 'proposal_reminded', proposalId: id });
      });
    }
    return due.length;
  },
};
