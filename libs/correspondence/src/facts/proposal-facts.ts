import { Proposal } from '@bestuiver/persistence';
import { In, type EntityManager } from 'typeorm';

/** Proposals with everything their mails speak of. */
export async function loadProposalFacts(manager: EntityManager, proposalIds: readonly string[]): Promise<Proposal[]> {
  return manager.find(Proposal, {
    where: { id: In(proposalIds) },
    relations: {
      match: true,
      provider: true,
      demand: { organisation: true, site: true, workingArea: true },
      capability: { establishment: { municipality: true } },
    },
  });
}
