import { isDemandBlocked } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { refuse } from '../errors/refuse';

/** @throws DomainError conflict when it was decided that a demand does not go on (domain dossier 5.3 D11). */
export async function refuseBlocked(manager: EntityManager, demandId: string): Promise<void> {
  if (await isDemandBlocked(manager, demandId)) throw refuse('conflict', 'proposal.concern_blocked');
}
