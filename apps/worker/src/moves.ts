import { DEMAND_LIFE_CYCLE, PROPOSAL_LIFE_CYCLE, type DemandVerb, type ProposalVerb } from '@bestuiver/domain';
import { moveAlong, type Demand, type Proposal } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';

/** Facts that change along with a status. */
type Extra<T> = Partial<Omit<T, 'id' | 'status' | 'statusSince' | 'version'>>;

/** Moves a locked proposal as the system. */
export function moveProposal(
  manager: EntityManager,
  proposal: Proposal,
  verb: ProposalVerb,
  now: Date,
  extra: Extra<Proposal> & { reason?: string } = {},
): Promise<void> {
  const { reason, ...facts } = extra;
  return moveAlong(manager, PROPOSAL_LIFE_CYCLE, proposal, { verb, actor: 'system', now, reason, facts });
}

/** Moves a locked demand as the system. */
export function moveDemand(
  manager: EntityManager,
  demand: Demand,
  verb: DemandVerb,
  now: Date,
  reason?: string,
): Promise<void> {
  const facts = { statusReason: reason ?? null };
  return moveAlong(manager, DEMAND_LIFE_CYCLE, demand, { verb, actor: 'system', now, reason, facts });
}
