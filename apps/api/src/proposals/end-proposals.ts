import { notify } from '@bestuiver/correspondence';
import type { WithdrawReason } from '@bestuiver/domain';
import { endTalks, Proposal, releaseHoldsOf } from '@bestuiver/persistence';
import { In, type EntityManager } from 'typeorm';
import { moveProposal, revokeLinks } from './move-proposal';

/**
 * The proposals and talks of a demand that closed end with it, who had one in hand is told, and held hours are free again.
 */
export async function endProposals(
  manager: EntityManager,
  demandId: string,
  now: Date,
  reason: WithdrawReason = 'demand_changed',
): Promise<void> {
  const proposals = await manager.find(Proposal, {
    where: { demandId, status: In(['draft', 'sent_to_provider', 'provider_interested', 'sent_to_company']) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const proposal of proposals) {
    const wasSent = proposal.sentAt !== null;
    // A draft was never seen by anybody but the coordinator, in whose name it is put away.
    const actor = wasSent ? 'system' : 'coordinator';
    const facts = { withdrawReason: reason, remindOn: null, expiresOn: null };
    await moveProposal(manager, proposal, {
      verb: 'withdraw',
      actor,
      personId: null,
      now,
      reason,
      facts,
    });
    await revokeLinks(manager, proposal.id, now);
    if (wasSent) await notify(manager, { event: 'proposal_withdrawn', proposalId: proposal.id });
  }
  await endTalks(manager, demandId, 'demand_withdrawn', now);
  await releaseHoldsOf(manager, demandId, now);
}
