import { DemandSuccession, type Proposal } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { enqueue } from './enqueue';

/**
 * A proposal fell away: when the coordinator armed the short list of its demand, the next candidate is asked by a job.
 * False when it is not armed, or a team fell away, and the coordinator decides.
 */
export async function askNext(
  manager: EntityManager,
  { id: proposalId, demandId, consortiumId }: Pick<Proposal, 'id' | 'demandId' | 'consortiumId'>,
): Promise<boolean> {
  if (consortiumId !== null) return false;
  const isArmed = await manager.existsBy(DemandSuccession, { demandId });
  if (isArmed) await enqueue(manager, 'proposal.ask_next', { proposalId });
  return isArmed;
}
