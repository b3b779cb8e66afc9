import { notify } from '@bestuiver/correspondence';
import { LIVE_PROPOSAL_STATUSES } from '@bestuiver/domain';
import { askNext } from '@bestuiver/jobs';
import { lockProposal, Proposal, releaseHold } from '@bestuiver/persistence';
import { In, LessThan } from 'typeorm';
import { moveDemand, moveProposal } from '../moves';
import type { Schedule, ScheduleContext } from './schedule';

/** Proposals past their last day expire; a demand without a live proposal goes back to open. */
export const expireProposals: Schedule = {
  name: 'proposals.expire',
  everySeconds: 300,
  officeHours: false,
  async run({ transaction, today, now }: ScheduleContext): Promise<number> {
    const due = await transaction((manager) =>
      manager.find(Proposal, {
        select: { id: true },
        where: { status: In(['sent_to_provider', 'sent_to_company']), expiresOn: LessThan(today) },
      }),
    );
    for (const { id } of due) {
      await transaction(async (manager) => {
        const locked = await lockProposal(manager, id);
        if (!locked || !['sent_to_provider', 'sent_to_company'].includes(locked.proposal.status)) return;
        const { proposal, demand } = locked;
        await moveProposal(manager, proposal, 'expire', now, { remindOn: null });
        await releaseHold(manager, id, 'expired', now);
        const live = await manager.countBy(Proposal, { demandId: demand.id, status: In([...LIVE_PROPOSAL_STATUSES]) });
        if (live === 0 && demand.status === 'in_proposal') await moveDemand(manager, demand, 'return_to_open', now);
        // Of an armed list the coordinator is told once, along with who is asked next.
        const asksNext = await askNext(manager, proposal);
        await notify(manager, { event: 'proposal_expired', proposalId: id, tellsCoordinator: !asksNext });
      });
    }
    return due.length;
  },
};
