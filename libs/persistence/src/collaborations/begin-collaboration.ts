import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit';
import { CapacityHold, Collaboration, type Demand, type Proposal } from '../entities';
import { newId } from '../ids';

/**
 * Both parties of a locked proposal were introduced: their collaboration begins, with what the demand asked as the first
 * draft of the terms. A proposal has one collaboration, however often it is introduced.
 */
export async function beginCollaboration(
  manager: EntityManager,
  { id: proposalId, capabilityId, providerId }: Proposal,
  demand: Demand,
  now: Date,
): Promise<void> {
  if (await manager.existsBy(Collaboration, { proposalId })) return;
  const holds = await manager.findBy(CapacityHold, { proposalId });
  const held = holds.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0);
  const { id: demandId, organisationId: companyId, kind, startDate: startsOn, endDate: endsOn } = demand;
  const id = newId();
  const hours = { hoursPerWeek: held || null, beyondFree: holds.some(({ beyondFree }) => beyondFree) };
  const parties = { proposalId, demandId, capabilityId, providerId, companyId, kind };
  const moments = { statusSince: now, createdAt: now, updatedAt: now };
  await manager.insert(Collaboration, { id, ...parties, startsOn, endsOn, ...hours, ...moments, version: 1 });
  await recordAudit(manager, {
    actor: 'system',
    action: 'collaboration.begin',
    objectType: 'collaboration',
    objectId: id,
    toStatus: 'preparing',
    details: { proposalId, demandId },
  });
}
