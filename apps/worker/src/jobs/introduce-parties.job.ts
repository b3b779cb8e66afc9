import { notify } from '@bestuiver/correspondence';
import { beginCollaboration, lockProposal } from '@bestuiver/persistence';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock';
import { moveDemand, moveProposal } from '../moves';
import type { JobHandler } from './job-handler';

/** Both said yes: each learns who the other is, their collaboration begins, and the demand goes into negotiation. */
export class IntroducePartiesJob implements JobHandler<'proposal.introduce'> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ proposalId }: { proposalId: string }): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const locked = await lockProposal(manager, proposalId);
      if (locked?.proposal.status !== 'company_interested') return;
      const { proposal, demand } = locked;
      const now = this.clock.now();
      await moveProposal(manager, proposal, 'introduce', now, { introducedAt: now, remindOn: null, expiresOn: null });
      await beginCollaboration(manager, proposal, demand, now);
      if (demand.status === 'in_proposal') await moveDemand(manager, demand, 'introduce', now);
      await notify(manager, { event: 'introduced', proposalId });
    });
  }
}
