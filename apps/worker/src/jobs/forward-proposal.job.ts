import { notify } from '@bestuiver/correspondence';
import { answerDates, brusselsDay } from '@bestuiver/domain';
import { lockProposal } from '@bestuiver/persistence';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock';
import { moveProposal } from '../moves';
import type { JobHandler } from './job-handler';

/** The provider said yes: the company is asked, still without knowing who the provider is. */
export class ForwardProposalJob implements JobHandler<'proposal.forward'> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ proposalId }: { proposalId: string }): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const locked = await lockProposal(manager, proposalId);
      if (locked?.proposal.status !== 'provider_interested') return;
      const now = this.clock.now();
      await moveProposal(manager, locked.proposal, 'forward', now, {
        ...answerDates(brusselsDay(now), locked.demand.surgeLevel),
        forwardedAt: now,
      });
      await notify(manager, { event: 'proposal_forwarded', proposalId });
    });
  }
}
