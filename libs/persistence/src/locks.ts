import type { EntityManager } from 'typeorm';
import { Demand, Proposal } from './entities';

/**
 * Locks a proposal and its demand for the rest of the transaction; null when the proposal does not exist. The demand is
 * always locked first, so that two changes of proposals of one demand wait for each other instead of for ever.
 */
export async function lockProposal(
  manager: EntityManager,
  proposalId: string,
): Promise<{ proposal: Proposal; demand: Demand } | null> {
  const found = await manager.findOne(Proposal, { where: { id: proposalId }, select: { id: true, demandId: true } });
  if (!found) return null;
  const demand = await lockDemand(manager, found.demandId);
  const proposal = await manager.findOne(Proposal, { where: { id: proposalId }, lock: { mode: 'pessimistic_write' } });
  return demand && proposal ? { proposal, demand } : null;
}

/** Locks a demand for the rest of the transaction; null when it does not exist. */
export async function lockDemand(manager: EntityManager, demandId: string): Promise<Demand | null> {
  return manager.findOne(Demand, { where: { id: demandId }, lock: { mode: 'pessimistic_write' } });
}
