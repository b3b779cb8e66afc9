import { COLLABORATION_LIFE_CYCLE, type CollaborationVerb } from '@bestuiver/domain';
import type { EntityManager } from 'typeorm';
import type { Collaboration } from '../entities';
import { moveAlong, type Moving } from '../move-along';

export type CollaborationMove = Moving<CollaborationVerb, Collaboration>;

/** Moves a locked collaboration, which is a step of somebody as well. */
export function moveCollaboration(
  manager: EntityManager,
  collaboration: Collaboration,
  made: CollaborationMove,
): Promise<void> {
  const facts = { ...made.facts, updatedAt: made.now };
  return moveAlong(manager, COLLABORATION_LIFE_CYCLE, collaboration, { ...made, facts });
}
