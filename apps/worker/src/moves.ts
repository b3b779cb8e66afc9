import { DEMAND_LIFE_CYCLE, move, PROPOSAL_LIFE_CYCLE, type DemandVerb, type ProposalVerb } from '@bestuiver/domain';
import { Demand, Proposal, recordAudit } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';

/** Facts that change along with a status. */
type Extra<T> = Partial<Omit<T, 'id' | 'status' | 'statusSince' | 'version'>>;

/** Moves a locked proposal as the system, with its line in the audit trail. */
export async function moveProposal(
  manager: EntityManager,
  proposal: Proposal,
  verb: ProposalVerb,
  now: Date,
  extra: Extra<Proposal> & { reason?: string } = {},
): Promise<void> {
  const { reason, ...facts } = extra;
  const from = proposal.status;
  const status = move(PROPOSAL_LIFE_CYCLE, { from, verb, by: 'system', reason });
  await manager.save(Object.assign(proposal, facts, { status, statusSince: now }));
  await recordAudit(manager, {
    actor: 'system',
    action: `proposal.${verb}`,
    objectType: 'proposal',
    objectId: proposal.id,
    fromStatus: from,
    toStatus: status,
    reason: reason ?? null,
  });
}

/** Moves a locked demand as the system, with its line in the audit trail. */
export async function moveDemand(
  manager: EntityManager,
  demand: Demand,
  verb: DemandVerb,
  now: Date,
  reason?: string,
): Promise<void> {
  const from = demand.status;
  const status = move(DEMAND_LIFE_CYCLE, { from, verb, by: 'system', reason });
  await manager.save(Object.assign(demand, { status, statusSince: now, statusReason: reason ?? null }));
  await recordAudit(manager, {
    actor: 'system',
    action: `demand.${verb}`,
    objectType: 'demand',
    objectId: demand.id,
    fromStatus: from,
    toStatus: status,
    reason: reason ?? null,
  });
}
