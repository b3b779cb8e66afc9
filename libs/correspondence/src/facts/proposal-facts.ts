import { Proposal } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';

/** A proposal with everything its mails speak of. */
export async function loadProposalFacts(manager: EntityManager, proposalId: string): Promise<Proposal> {
  return manager.findOneOrFail(Proposal, {
    where: { id: proposalId },
    relations: {
      match: true,
      provider: true,
      demand: { organisation: true, site: true, workingArea: true },
      capability: { establishment: { municipality: true } },
    },
  });
}
